package jp.machimado.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// Knocks at every door before the service says that it is ready.
final class DoorCheck {

    private static final List<String> DOORS =
            List.of(
                    "/",
                    "/health",
                    "/simulator",
                    "/simulator/mail",
                    "/guide",
                    "/opendata/procedures.json");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private DoorCheck() {}

    /// @throws CannotStart that names the first door that does not answer
    static void of(String url) {
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (var door : DOORS) {
                if (status(http, url + door) != 200) {
                    throw new CannotStart(
                            url + door + " が答えません。上の記録を見てください",
                            url + door + " does not answer: see the log above");
                }
            }
        }
    }

    private static int status(HttpClient http, String address) {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
