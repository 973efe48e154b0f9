package jp.machimado.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.machimado.oidc.CodeFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Staff sign in at the provider of this machine, over HTTP as a browser does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffSignInTest {

    private static final String VERIFIER = "v".repeat(43);

    private LocalService service;

    @BeforeAll
    void start(@TempDir Path data) {
        var environment = Map.of("TOWN_PACK", System.getenv().getOrDefault("TOWN_PACK", ""));
        var options = new Options(0, data, false, Optional.empty(), environment);
        var tuesday = InstantSource.fixed(Instant.parse("2026-11-24T01:00:00Z"));
        service = LocalService.start(options, tuesday);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void somebodySignsInAndSeesWhatTheirRoleAllows() throws Exception {
        var browser = browser();
        var choice = follow(browser, "/staff/sign-in");
        assertEquals("/oidc/authorize", choice.uri().getPath());
        var board = get(browser, URI.create(choice.uri() + "&as=DESK"));
        assertEquals("/staff", board.uri().getPath());
        assertEquals(200, board.statusCode());
        assertTrue(board.body().contains("窓口 担当A"));
        assertEquals(403, follow(browser, "/staff/requests").statusCode());
    }

    @Test
    void somebodyWithoutARoleIsToldSo() throws Exception {
        var browser = browser();
        var choice = follow(browser, "/staff/sign-in");
        var answer = get(browser, URI.create(choice.uri() + "&as=NOTHING"));
        assertEquals(403, answer.statusCode());
        assertEquals(401, follow(browser, "/staff").statusCode());
    }

    @Test
    void theProviderSendsNobodyElsewhere() throws Exception {
        var query = authorize("http://attacker.example/", "machimado-staff");
        assertEquals(400, follow(browser(), "/oidc/authorize?" + query).statusCode());
        var stranger = authorize(service.url() + "/staff/callback", "stranger");
        assertEquals(400, follow(browser(), "/oidc/authorize?" + stranger).statusCode());
    }

    @Test
    void aCodeIsWorthNothingWithoutItsVerifierAndOnlyOnce() throws Exception {
        assertEquals(400, exchange(code(), "w".repeat(43)).statusCode());
        var code = code();
        var token = exchange(code, VERIFIER);
        assertEquals(200, token.statusCode());
        assertTrue(token.body().contains("id_token"));
        assertEquals(400, exchange(code, VERIFIER).statusCode());
    }

    @Test
    void theProvidersKeysHaveNoPrivatePart() throws Exception {
        var keys = follow(browser(), "/oidc/keys").body();
        assertTrue(keys.contains("\"n\""));
        assertFalse(keys.contains("\"d\""), keys);
    }

    private String code() throws Exception {
        var query = authorize(service.url() + "/staff/callback", "machimado-staff") + "&as=DESK";
        var still = HttpClient.newHttpClient();
        var answer = get(still, URI.create(service.url() + "/oidc/authorize?" + query));
        var place = answer.headers().firstValue("Location").orElseThrow();
        return place.replaceFirst(".*[?&]code=([^&]*).*", "$1");
    }

    private HttpResponse<String> exchange(String code, String verifier) throws Exception {
        var form =
                form(
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "machimado-staff",
                                "redirect_uri",
                                service.url() + "/staff/callback",
                                "code",
                                code,
                                "code_verifier",
                                verifier));
        var request =
                HttpRequest.newBuilder(URI.create(service.url() + "/oidc/token"))
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String authorize(String back, String client) {
        return form(
                Map.of(
                        "response_type", "code",
                        "client_id", client,
                        "redirect_uri", back,
                        "state", "s",
                        "nonce", "n",
                        "code_challenge", CodeFlow.challenge(VERIFIER),
                        "code_challenge_method", "S256"));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// Cookies as browsers send them; Java's own jar adds `$Version` to those with Max-Age.
    private static final class Jar extends CookieHandler {

        private final Map<String, String> cookies = new ConcurrentHashMap<>();

        @Override
        public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers) {
            return cookies.isEmpty()
                    ? Map.of()
                    : Map.of("Cookie", List.of(String.join("; ", cookies.values())));
        }

        @Override
        public void put(URI uri, Map<String, List<String>> headers) {
            headers.getOrDefault("set-cookie", List.of())
                    .forEach(set -> cookies.put(set.split("=", 2)[0], set.split(";", 2)[0]));
        }
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new Jar())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private HttpResponse<String> follow(HttpClient browser, String path)
            throws IOException, InterruptedException {
        return get(browser, URI.create(service.url() + path));
    }

    private static HttpResponse<String> get(HttpClient browser, URI address)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
