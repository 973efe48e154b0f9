package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.words.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Somebody comes from LINE: only what LINE signed says who it is.
class LiffTest {

    private static final String USER = "U0123456789abcdef0123456789abcdef";
    private static final String OTHER = "Uffffffffffffffffffffffffffffffff";
    private static final String DOOR = "/spaces/liff?lang=en";
    private static final String THERE = "/spaces/lake/desk-1?day=2026-11-25";

    private final Line line = new Line();
    private final Town town = new Town(line);
    private final Guest guest = town.guest();

    @Test
    void signsInThePersonOfTheChatAndBringsThemToThePageAskedFor() {
        var before = guest.page(DOOR);
        var answer = guest.send(before, typed(good(), THERE));
        assertEquals(302, answer.getStatusCode());
        assertEquals(THERE + "&lang=en", answer.getHeaders().get("location"));
        assertTrue(answer.getCookies().getFirst().matches("__Host-s=.*HttpOnly.*Secure"));
        assertTrue(guest.page("/spaces/my?lang=en").text().contains("You have no bookings"));
        assertEquals(403, guest.send(before, typed(good(), THERE)).getStatusCode());
    }

    @Test
    void booksWithoutAnAddressAndIsReachedInLine() {
        enter(good());
        var page = guest.page(Town.DESK);
        assertTrue(page.select("#mail").isEmpty());
        assertTrue(page.text().contains("come to you in LINE"));
        var fields = Map.of("start", "40", "end", "48", "name", "Hanako", "people", "1");
        var booked = guest.send(page, fields);
        assertEquals(302, booked.getStatusCode(), booked.getBody());
        var booking = bookings(USER).getLast();
        assertEquals(BookingState.CONFIRMED, booking.state());
        var kinds = town.bookings.notices().stream().map(Notice::kind).toList();
        assertTrue(kinds.contains(Notice.Kind.BOOKED));
        assertFalse(kinds.contains(Notice.Kind.CONFIRM));
        town.now = town.now.plus(Duration.ofDays(1));
        assertEquals(
                new Contact(Contact.Channel.LINE, USER, Language.EN),
                town.contacts.of(town.persons.ofLine(USER), town.now).orElseThrow());
    }

    @Test
    void forgetsWhereWhoeverBookedNothingIsReached() {
        enter(good());
        assertTrue(town.contacts.of(town.persons.ofLine(USER), town.now).isPresent());
        town.now = town.now.plus(Duration.ofHours(13));
        assertTrue(town.contacts.of(town.persons.ofLine(USER), town.now).isEmpty());
        assertFalse(guest.page(Town.DESK).select("#mail").isEmpty());
    }

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

    @Test
    void isNotThereWhereTheTownHasNoLiff() {
        var without = new Town().guest();
        assertEquals(404, without.get(DOOR).getStatusCode());
        assertEquals(404, without.call("POST", DOOR, "id_token=x").getStatusCode());
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

    private void enter(String token) {
        assertEquals(302, guest.send(guest.page(DOOR), typed(token, THERE)).getStatusCode());
    }

    private String good() {
        return token(claims -> claims);
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return line.token(USER, town.now, change);
    }

    private List<Booking> bookings(String user) {
        return town.bookings.of(town.persons.ofLine(user), YearMonth.of(2026, 11));
    }

    private static Map<String, String> typed(String token, String to) {
        return new HashMap<>(Map.of("id_token", token, "to", to));
    }

    private static String policy(APIGatewayV2HTTPResponse answer) {
        return Objects.requireNonNull(answer.getHeaders().get("content-security-policy"));
    }
}
