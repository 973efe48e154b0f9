package jp.machimado.local;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.InstantSource;
import java.util.Map;
import jp.machimado.functions.booking.BookingFunction;
import jp.machimado.functions.chatwebhook.ChatWebhookFunction;
import jp.machimado.functions.guide.GuideFunction;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.FunctionDoor;
import jp.machimado.local.http.Response;
import jp.machimado.local.http.StaticDoor;
import jp.machimado.local.line.LineSimulator;
import jp.machimado.local.line.SimulatorDoor;
import jp.machimado.local.queue.LocalQueue;
import jp.machimado.local.queue.SqsDoor;

/// What answers at which path.
record Doors(
        Map<String, String> environment,
        InstantSource clock,
        LocalQueue queue,
        LineSimulator line) {

    /// Answers where there is no door.
    static final Door MISSING = _ -> files("missing.html").page(404);

    Map<String, Door> all() {
        var guide = new FunctionDoor("guide", new GuideFunction(environment, clock), clock);
        var webhook = new ChatWebhookFunction(environment, clock);
        return Map.of(
                "/",
                files("index.html"),
                "/home",
                files("index.html"),
                "/health",
                _ -> health(),
                "/guide",
                guide,
                "/opendata",
                guide,
                "/spaces",
                new FunctionDoor("booking", new BookingFunction(environment, clock), clock),
                "/line/webhook",
                new FunctionDoor("chat-webhook", webhook, clock),
                "/v2/bot",
                line.api(),
                "/sqs",
                new SqsDoor(queue, LocalSettings.QUEUE),
                "/simulator",
                new SimulatorDoor(line, this::level));
    }

    private static StaticDoor files(String index) {
        return new StaticDoor("/jp/machimado/local/home", index);
    }

    private SimulatorDoor.QueueLevel level() {
        return new SimulatorDoor.QueueLevel(queue.size(), queue.dead().size());
    }

    private Response health() {
        var answer = JsonNodeFactory.instance.objectNode().put("status", "ok");
        answer.put("now", clock.instant().toString());
        answer.putObject("queue").put("waiting", level().waiting()).put("dead", level().dead());
        return Response.json(200, answer.toString()).with("Cache-Control", "no-store");
    }
}
