package jp.machimado.local.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.machimado.local.MovedClock;
import jp.machimado.local.http.LocalHost;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;
import org.junit.jupiter.api.AfterEach;

/// LINE over real HTTP, as the service meets it.
abstract class LineOverHttp {

    static final String SAKURA = "U" + "1".repeat(32);
    static final String HELLO = "[{\"type\":\"text\",\"text\":\"hello\"}]";
    static final String KEY = "123e4567-e89b-12d3-a456-426614174000";

    final MovedClock clock = new MovedClock();
    final List<Request> webhooks = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalHost host;
    final LineSimulator line;

    LineOverHttp() throws IOException {
        host = LocalHost.on(0, Map.of("/line/webhook", this::webhook), _ -> Response.json(404, ""));
        var webhook = URI.create("http://localhost:" + host.port() + "/line/webhook");
        line =
                new LineSimulator(
                        new Channel("secret", "token", webhook),
                        clock,
                        new Random(1),
                        Optional.empty());
        host.add("/line-api", line.api());
        host.start();
    }

    @AfterEach
    void closes() {
        host.close();
    }

    private Response webhook(Request request) {
        webhooks.add(request);
        return Response.json(200, "{}");
    }

    HttpResponse<String> reply(String token) {
        return reply(token, HELLO);
    }

    HttpResponse<String> reply(String token, String messages) {
        return post(
                "/v2/bot/message/reply",
                "{\"replyToken\":\"" + token + "\",\"messages\":" + messages + "}");
    }

    HttpResponse<String> push(String key) {
        var body = "{\"to\":\"" + SAKURA + "\",\"messages\":" + HELLO + "}";
        return post("/v2/bot/message/push", body, "X-Line-Retry-Key", key);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        var request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
        for (var index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        return sent(request.build());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + host.port() + "/line-api" + path))
                .header("Authorization", "Bearer token")
                .header("Content-Type", "application/json");
    }

    HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException("no answer", fault);
        }
    }
}
