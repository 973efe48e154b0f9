package jp.machimado.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwsClientsTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private final HttpServer vault = open();

    private static HttpServer open() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void openTheVault() {
        vault.createContext(
                "/",
                call -> {
                    asked.add(
                            new String(
                                    call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                    var answer = "{\"SecretString\":\"kept\"}".getBytes(StandardCharsets.UTF_8);
                    call.sendResponseHeaders(200, answer.length);
                    call.getResponseBody().write(answer);
                    call.close();
                });
        vault.start();
    }

    @AfterEach
    void closeTheVault() {
        vault.stop(0);
    }

    @Test
    void asksTheNamedEndpointForTheNamedSecretWithoutRegionOrKeys() {
        var settings =
                Settings.from(
                        Map.of(
                                "LINE_CHANNEL_SECRET_ID",
                                "machimado/secret",
                                "AWS_ENDPOINT_URL",
                                "http://localhost:" + vault.getAddress().getPort()));
        var log = new Log("test", () -> NOW, _ -> {});
        var secret = Secrets.from(settings, () -> NOW, log).channelSecret();
        assertEquals(List.of(), asked);
        assertEquals("kept", secret.get());
        assertEquals(List.of("{\"SecretId\":\"machimado/secret\"}"), asked);
    }
}
