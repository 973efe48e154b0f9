package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInTest {

    private final Office office = new Office();

    @Test
    void showsNothingToWhoIsNotSignedIn() {
        var response = office.get("", "/staff");
        assertEquals(401, response.getStatusCode());
        assertTrue(response.getBody().contains("/staff/sign-in"));
        assertEquals(401, office.get("__Host-s=guessed", "/staff/requests").getStatusCode());
    }

    @Test
    void signsInWhomTheProviderIdentifies() {
        var cookie = office.signIn("s-1", "DESK");
        assertEquals(200, office.get(cookie, "/staff").getStatusCode());
    }

    @Test
    void givesASecureCookieThatNoScriptCanRead() {
        var response = back(start(), true, "s-1");
        var session = response.getCookies().getFirst();
        for (var part : List.of("__Host-s=", "Path=/", "HttpOnly", "SameSite=Lax", "Secure")) {
            assertTrue(session.contains(part), session);
        }
    }

    @Test
    void neverKeepsTheCookieThatABrowserCameWith() {
        var planted = "__Host-s=planted-by-somebody-else";
        var start = start();
        office.provider.roles = List.of("DESK");
        var asked = office.toldTo(start);
        var response =
                office.call(
                        "GET",
                        "/staff/callback?code=s-1&state=" + asked.first("state").get(),
                        "",
                        Map.of(),
                        List.of(planted, Events.cookie(start, "__Host-l")));
        assertNotEquals(planted, Events.cookie(response, "__Host-s"));
        assertEquals(401, office.get(planted, "/staff").getStatusCode());
    }

    @Test
    void endsTheOldSessionAtANewSignIn() {
        var old = office.signIn("s-1", "DESK");
        var start = start();
        var asked = office.toldTo(start);
        var cookies = List.of(old, Events.cookie(start, "__Host-l"));
        var path = "/staff/callback?code=s-1&state=" + asked.first("state").get();
        office.call("GET", path, "", Map.of(), cookies);
        assertEquals(401, office.get(old, "/staff").getStatusCode());
    }

    @Test
    void refusesAForgedStateAndAnotherBrowser() {
        var start = start();
        office.toldTo(start);
        var cookies = List.of(Events.cookie(start, "__Host-l"));
        var forged = office.call("GET", "/staff/callback?code=s-1&state=x", "", Map.of(), cookies);
        refused(forged);
        refused(back(start(), false, "s-1"));
    }

    @Test
    void refusesAnAttemptUsedTwiceOrTooLate() {
        var start = start();
        assertEquals(303, back(start, true, "s-1").getStatusCode());
        refused(back(start, true, "s-1"));
        var late = start();
        office.now = office.now.plusSeconds(600);
        refused(back(late, true, "s-1"));
    }

    @Test
    void refusesAForgedNonceVerifierOrSignature() {
        var start = start();
        var asked = office.toldTo(start);
        office.provider.nonce = "another";
        refused(callback(start, asked.first("state").get()));
        var second = start();
        var askedAgain = office.toldTo(second);
        office.provider.challenge = "another";
        refused(callback(second, askedAgain.first("state").get()));
        office.provider.signing = InventedProvider.key();
        refused(back(start(), true, "s-1"));
    }

    @Test
    void tellsWhoHasNoRoleThatTheyHaveNone() {
        office.provider.roles = List.of("MAYOR");
        var start = start();
        var asked = office.toldTo(start);
        var response = callback(start, asked.first("state").get());
        assertEquals(403, response.getStatusCode());
        assertEquals("", Events.cookie(response, "__Host-s"));
    }

    @Test
    void letsNobodyDoWhatTheirRoleDoesNotAllow() {
        var desk = office.signIn("s-1", "DESK");
        var reader = office.signIn("s-2", "READER");
        for (var path : List.of("/staff/requests", "/staff/closures", "/staff/audit")) {
            assertEquals(403, office.get(desk, path).getStatusCode(), path);
        }
        for (var path : List.of("/staff/book", "/staff/arrivals", "/staff/sheet")) {
            assertEquals(403, office.get(reader, path).getStatusCode(), path);
        }
    }

    @Test
    void signsOut() {
        var cookie = office.signIn("s-1", "DESK");
        office.send(cookie, "/staff", "/staff/sign-out", Map.of());
        assertEquals(401, office.get(cookie, "/staff").getStatusCode());
    }

    private APIGatewayV2HTTPResponse start() {
        return office.call("GET", "/staff/sign-in", "", Map.of(), List.of());
    }

    private APIGatewayV2HTTPResponse back(
            APIGatewayV2HTTPResponse start, boolean sameBrowser, String subject) {
        office.provider.roles = List.of("DESK");
        var asked = office.toldTo(start);
        return office.call(
                "GET",
                "/staff/callback?code=" + subject + "&state=" + asked.first("state").get(),
                "",
                Map.of(),
                sameBrowser ? List.of(Events.cookie(start, "__Host-l")) : List.of());
    }

    private APIGatewayV2HTTPResponse callback(APIGatewayV2HTTPResponse start, String state) {
        var cookies = List.of(Events.cookie(start, "__Host-l"));
        return office.call("GET", "/staff/callback?code=s-1&state=" + state, "", Map.of(), cookies);
    }

    private static void refused(APIGatewayV2HTTPResponse response) {
        assertEquals(400, response.getStatusCode());
        assertFalse(
                response.getCookies().stream().anyMatch(it -> it.startsWith("__Host-s=")),
                "no session");
    }
}
