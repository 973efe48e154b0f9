package jp.machimado.local.line;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;
import jp.machimado.local.http.StaticDoor;

/// The simulator's page at `/simulator` and what it asks for under `/simulator/api`.
public final class SimulatorDoor implements Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FOLDER = "/jp/machimado/local/simulator";
    private static final String API = "/simulator/api/";
    private static final long PATIENCE_MS = 20_000;

    /// How full the queue is.
    public record QueueLevel(int waiting, int dead) {}

    private final LineSimulator line;
    private final SimulatorActs acts;
    private final Supplier<QueueLevel> queue;
    private final JsonNode people;
    private final StaticDoor files = new StaticDoor(FOLDER, "index.html");

    /// @param queue tells how full the queue between webhook and reply is
    public SimulatorDoor(LineSimulator line, Supplier<QueueLevel> queue) {
        this.line = line;
        this.acts = new SimulatorActs(line);
        this.queue = queue;
        this.people = people();
    }

    @Override
    public Response answer(Request request) {
        if (!request.path().startsWith(API)) {
            return files.answer(request);
        }
        return switch (request.method() + " " + request.path().substring(API.length())) {
            case "GET setup" -> setup();
            case "GET entries" -> entries(request);
            case "GET richmenu" -> picture();
            case "POST act" -> act(request);
            default -> Response.json(404, "{\"message\":\"Not found\"}");
        };
    }

    private Response setup() {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.set("people", people);
        answer.set(
                "richMenu",
                line.richMenus()
                        .shown()
                        .<JsonNode>map(menu -> menu)
                        .orElseGet(JsonNodeFactory.instance::nullNode));
        return Response.json(200, answer.toString());
    }

    private Response entries(Request request) {
        var after = number(request, "after");
        var isWaiting = number(request, "wait") > 0;
        var answer = JsonNodeFactory.instance.objectNode();
        var entries = answer.putArray("entries");
        awaited(after, isWaiting ? PATIENCE_MS : 0).forEach(entry -> entries.add(Talk.json(entry)));
        var level = queue.get();
        answer.putObject("queue").put("waiting", level.waiting()).put("dead", level.dead());
        return Response.json(200, answer.toString()).with("Cache-Control", "no-store");
    }

    private List<Entry> awaited(long after, long milliseconds) {
        try {
            return line.talk().awaitAfter(after, milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private Response picture() {
        return line.richMenus()
                .picture()
                .map(picture -> Response.of(200, picture.type(), picture.body()))
                .orElseGet(() -> Response.json(404, "{\"message\":\"No rich menu\"}"));
    }

    /// JSON only, so that no other site's form can act here.
    private Response act(Request request) {
        if (!request.header("content-type").orElse("").startsWith("application/json")) {
            return Response.json(415, "{\"message\":\"JSON only\"}");
        }
        try {
            return acts.run(JSON.readTree(request.body().bytes()))
                    ? Response.json(202, "{}")
                    : Response.json(400, "{\"message\":\"Nothing to do\"}");
        } catch (JacksonException _) {
            return Response.json(400, "{\"message\":\"Not JSON\"}");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static long number(Request request, String name) {
        return request.parameter(name)
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static JsonNode people() {
        try (var stream = SimulatorDoor.class.getResourceAsStream(FOLDER + "/people.json")) {
            return JSON.readTree(stream);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
