package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only what LINE signed says who comes from LINE, and it leads to pages of ours alone.
class LiffTest {

    private static final String USER = "U0123456789abcdef0123456789abcdef";
    private static final String OTHER = "Uffffffffffffffffffffffffffffffff";
    private static final String DOOR = "/spaces/liff?lang=en";
    private static final String THERE = "/spaces/lake/desk-1?day=2026-11-25";

    private final Line line = new Line();
    private final Town town = new Town(line);
    private final Guest guest = town.guest();

    @Test
    void refusesWhatLineDidNotSign() {
        refuses(Line.signed(Line.key(), Line.claims(USER, town.now).build()));
        refuses(new PlainJWT(Line.claims(USER, town.now).build()).serialize());
        var mine = good().split("\\.", -1);
        var others = line.token(OTHER, town.now, claims -> claims).split("\\.", -1);
        refuses(mine[0] + "." + others[1] + "." + mine[2]);
        refuses("");
        refuses(USER);
    }

    @Test
    void refusesWhatLineSignedForAnotherChannelOrAnotherIssuerSigned() {
        refuses(token(claims -> claims.audience("9999999999")));
        refuses(token(claims -> claims.issuer("https://access.line.me.evil.example")));
    }

    @Test
    void refusesATokenOnceItHasRunOut() {
        var token = good();
        town.now = town.now.plus(Duration.ofMinutes(62));
        refuses(token);
    }

    @Test
    void believesTheTokenAndNotWhatThePageSaysOfItsVisitor() {
        var typed = typed(good(), THERE);
        typed.putAll(Map.of("sub", OTHER, "userId", OTHER, "person", OTHER));
        guest.send(guest.page(DOOR), typed);
        assertTrue(town.contacts.of(town.persons.ofLine(OTHER), town.now).isEmpty());
        assertTrue(town.contacts.of(town.persons.ofLine(USER), town.now).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/spaces",
                "/\\evil.example",
                "/spaces/../staff",
                "/spaces@evil.example",
                "/spaces?day=1#x",
                "/spaces%0d%0aset-cookie:s=1",
                "/staff",
                "javascript:alert(1)"
            })
    void leadsNowhereButToPagesOfOurs(String foreign) {
        var answer = guest.send(guest.page(DOOR), typed(good(), foreign));
        assertRefused(400, "does not lead to a booking page", answer);
    }

    @Test
    void saysAlreadyOnThePageThatAForeignLinkIsNotOurs() {
        var answer = guest.get(DOOR + "&to=https%3A%2F%2Fevil.example");
        assertEquals(400, answer.getStatusCode());
        assertFalse(answer.getBody().contains("evil.example"));
    }

    @Test
    void refusesAFormOfAnotherSiteOrBrowser() {
        var page = guest.page(DOOR);
        var typed = typed(good(), THERE);
        assertEquals(403, town.guest().send(page, typed).getStatusCode());
        var led = guest.ledBy("https://evil.example");
        assertEquals(403, led.send(page, typed).getStatusCode());
        assertNobodyIsSignedIn();
    }

    @Test
    void saysThatLineDoesNotAnswer() {
        line.goesDown();
        var answer = guest.send(guest.page(DOOR), typed(good(), THERE));
        assertRefused(503, "LINE does not answer", answer);
    }

    @Test
    void runsNoScriptBesideOursAndLinesAndOnThisPageAlone() {
        var answer = guest.get(DOOR);
        var policy = policy(answer);
        assertTrue(policy.contains("script-src 'self' https://static.line-scdn.net/liff/;"));
        assertFalse(policy.contains("unsafe"));
        var page = Jsoup.parse(answer.getBody());
        assertEquals(Line.APP, page.select("#liff").attr("data-liff"));
        assertEquals(2, page.select("script[src]").size());
        assertTrue(page.select("script:not([src])").isEmpty());
        assertTrue(page.select("noscript").text().contains("book with your e-mail"));
        assertFalse(policy(guest.get("/spaces?lang=en")).contains("script-src"));
    }

    private void refuses(String token) {
        var answer = guest.send(guest.page(DOOR), typed(token, THERE));
        assertRefused(403, "open the page by its button again", answer);
    }

    private void assertRefused(int status, String words, APIGatewayV2HTTPResponse answer) {
        assertEquals(status, answer.getStatusCode());
        assertTrue(Jsoup.parse(answer.getBody()).text().contains(words), answer.getBody());
        assertNobodyIsSignedIn();
    }

    private void assertNobodyIsSignedIn() {
        assertTrue(guest.page("/spaces/my?lang=en").text().contains("open the link in the e-mail"));
        assertTrue(town.contacts.of(town.persons.ofLine(USER), town.now).isEmpty());
        assertTrue(town.contacts.of(town.persons.ofLine(OTHER), town.now).isEmpty());
    }

    private String good() {
        return token(claims -> claims);
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return line.token(USER, town.now, change);
    }

    private static Map<String, String> typed(String token, String to) {
        return new HashMap<>(Map.of("id_token", token, "to", to));
    }

    private static String policy(APIGatewayV2HTTPResponse answer) {
        return Objects.requireNonNull(answer.getHeaders().get("content-security-policy"));
    }
}
