package jp.machimado.local.killed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.local.http.Body;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// Stands between the service and its table and LINE, and kills the service at one step of its
/// reply: when the step is done and before the service hears of it.
final class KillPoint {

    /// The steps of a reply, in order.
    enum Step {
        /// The event's arrival is written.
        ARRIVAL,
        /// `replying` is written.
        ANNOUNCEMENT,
        /// LINE is called.
        CALL,
        /// `done` is written, with what is remembered and counted.
        END
    }

    private static final List<String> FORWARDED =
            List.of("x-amz-target", "x-amz-date", "authorization", "content-type");

    private record At(Step step, Runnable kill) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicReference<Optional<At>> armed = new AtomicReference<>(Optional.empty());

    /// Calls `kill` once, when the service next comes to `step`.
    void arm(Step step, Runnable kill) {
        armed.set(Optional.of(new At(step, kill)));
    }

    /// Whether it has killed or is about to, or was never armed.
    boolean isDone() {
        return armed.get().isEmpty();
    }

    /// LINE, behind this.
    Door before(Door line) {
        return request ->
                request.path().endsWith("/message/reply")
                        ? passed(Step.CALL, request, line)
                        : line.answer(request);
    }

    /// The DynamoDB at `endpoint`, behind this.
    Door before(URI endpoint) {
        Door table = request -> forwarded(endpoint, request);
        return request ->
                step(request)
                        .map(step -> passed(step, request, table))
                        .orElseGet(() -> table.answer(request));
    }

    private Response passed(Step step, Request request, Door door) {
        var response = door.answer(request);
        var here = armed.get().filter(at -> at.step() == step);
        if (here.isEmpty()) {
            return response;
        }
        armed.set(Optional.empty());
        here.get().kill().run();
        return Response.dropping();
    }

    private static Optional<Step> step(Request request) {
        var target = request.header("x-amz-target").orElse("");
        var body = request.body().text();
        if (target.endsWith(".TransactWriteItems")) {
            return Optional.of(Step.END);
        }
        if (!target.endsWith(".PutItem")) {
            return Optional.empty();
        }
        return Optional.of(body.contains("\"replying\"") ? Step.ANNOUNCEMENT : Step.ARRIVAL);
    }

    private Response forwarded(URI endpoint, Request request) {
        var forward =
                HttpRequest.newBuilder(endpoint)
                        .POST(BodyPublishers.ofByteArray(request.body().bytes()));
        for (var name : FORWARDED) {
            request.header(name).ifPresent(value -> forward.header(name, value));
        }
        try {
            var answer = http.send(forward.build(), BodyHandlers.ofByteArray());
            return Response.of(
                    answer.statusCode(), "application/x-amz-json-1.0", Body.of(answer.body()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }
}
