package jp.machimado.oidc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Asks a provider over HTTP. The client is made on first use, thus never before a snapshot is
/// taken.
public final class HttpCalls implements Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private @Nullable HttpClient client;

    @Override
    public String get(URI address) {
        var response = send(HttpRequest.newBuilder(address).GET());
        if (response.statusCode() != 200) {
            throw new UncheckedIOException(
                    new IOException(address + " answers " + response.statusCode()));
        }
        return response.body();
    }

    @Override
    public Optional<String> post(URI address, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        var response =
                send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (response.statusCode() >= 500) {
            throw new UncheckedIOException(
                    new IOException(address + " answers " + response.statusCode()));
        }
        return Optional.of(response)
                .filter(answer -> answer.statusCode() == 200)
                .map(HttpResponse::body);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client().send(
                            request.timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private synchronized HttpClient client() {
        var open = client;
        if (open == null) {
            open = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            client = open;
        }
        return open;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
