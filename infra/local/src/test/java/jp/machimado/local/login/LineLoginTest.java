package jp.machimado.local.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.local.http.Body;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;
import jp.machimado.oidc.Calls;
import jp.machimado.oidc.IdTokens;
import jp.machimado.oidc.Identity;
import jp.machimado.oidc.SigningKeys;
import org.junit.jupiter.api.Test;

/// The simulator's LINE opens a LIFF app as LINE does.
class LineLoginTest {

    private static final String USER = "U0123456789abcdef0123456789abcdef";
    private static final String APP = "1234567890-AbcdEfgh";
    private static final String ENDPOINT = "http://localhost:1/spaces/liff";

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-24T01:00:00Z"));
    private final LineLogin line = new LineLogin(APP, "1234567890", ENDPOINT, now::get);

    /// Reads keys at the door itself.
    private final Calls calls =
            new Calls() {

                @Override
                public String get(URI address) {
                    return line.answer(request(address.getPath(), "")).body().text();
                }

                @Override
                public Optional<String> post(URI address, Map<String, String> form) {
                    throw new UnsupportedOperationException();
                }
            };

    @Test
    void handsWhatStoodBehindTheAppAndASignedTokenToTheEndpoint() {
        var place = place(open(USER, LineLogin.LIFF + APP + "?to=%2Fspaces&lang=ja"));
        var parts = place.split("#id_token=", 2);
        assertEquals(ENDPOINT + "?liff.state=%3Fto%3D%252Fspaces%26lang%3Dja", parts[0]);
        assertEquals(Optional.of(USER), named(parts[1], "1234567890"));
        assertTrue(named(parts[1], "9999999999").isEmpty());
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(62)));
        assertTrue(named(parts[1], "1234567890").isEmpty());
    }

    @Test
    void opensNoOtherAppAndForNobodyElse() {
        for (var uri :
                List.of(
                        "",
                        "https://evil.example/" + APP,
                        LineLogin.LIFF + "1234567890-Another1",
                        LineLogin.LIFF + APP + "x")) {
            assertEquals(400, open(USER, uri).status(), uri);
        }
        assertEquals(400, open("somebody", LineLogin.LIFF + APP).status());
    }

    /// Whom `token` names to `channel`.
    private Optional<String> named(String token, String channel) {
        var keys =
                new SigningKeys(
                        () -> URI.create("http://localhost:1/oauth2/v2.1/certs"), calls, now::get);
        var tokens = new IdTokens("https://access.line.me", channel, keys, now::get);
        return tokens.verifyWithoutNonce(token).map(Identity::subject);
    }

    private Response open(String user, String uri) {
        var encoded = URLEncoder.encode(uri, StandardCharsets.UTF_8);
        return line.answer(request("/simulator/liff/open", "user=" + user + "&uri=" + encoded));
    }

    private static String place(Response response) {
        assertEquals(302, response.status());
        return response.headers().stream()
                .filter(header -> header.name().equals("Location"))
                .map(Response.Header::value)
                .findFirst()
                .orElseThrow();
    }

    private static Request request(String path, String query) {
        return new Request("GET", path, query, Map.of(), Body.of(""), "127.0.0.1");
    }
}
