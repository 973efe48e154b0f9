package jp.machimado.local.line;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// LINE's Messaging API as an HTTP door under any base path.
final class LineApi implements Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BASE = Pattern.compile("^.*?(?=/v2/bot/)");

    private final String accessToken;
    private final Sending sending;
    private final RichMenus richMenus;
    private final Duration slow;
    private final Ids ids;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

    LineApi(String accessToken, Sending sending, RichMenus richMenus, Duration slow, Ids ids) {
        this.accessToken = accessToken;
        this.sending = sending;
        this.richMenus = richMenus;
        this.slow = slow;
        this.ids = ids;
    }

    /// Lets the next sending call fail so; several faults happen one after the other.
    void failNext(Fault fault) {
        faults.add(fault);
    }

    @Override
    public Response answer(Request request) {
        var requestId = ids.token();
        var response =
                request.header("authorization").equals(Optional.of("Bearer " + accessToken))
                        ? authorized(request, requestId)
                        : sending.refused(request, LineRefusal.UNAUTHORIZED);
        return response.dropped() ? response : response.with("x-line-request-id", requestId);
    }

    private Response authorized(Request request, String requestId) {
        var path = BASE.matcher(request.path()).replaceFirst("");
        return switch (request.method() + " " + path) {
            case "POST /v2/bot/message/reply",
                    "POST /v2/bot/message/push",
                    "POST /v2/bot/chat/loading/start" ->
                    sent(request, path, requestId);
            default ->
                    richMenus
                            .answer(request, path)
                            .orElseGet(() -> sending.refused(request, refusalOf(path)));
        };
    }

    /// Profiles are never needed by the service, so asking for one is refused, and seen.
    private static LineRefusal refusalOf(String path) {
        return path.startsWith("/v2/bot/profile")
                ? new LineRefusal(403, "Access to this API is not available for your account")
                : LineRefusal.NOT_FOUND;
    }

    private Response sent(Request request, String path, String requestId) {
        var fault = Optional.ofNullable(faults.poll());
        if (fault.equals(Optional.of(Fault.SLOW))) {
            LockSupport.parkNanos(slow.toNanos());
        }
        var refusal = fault.flatMap(LineApi::refusal);
        if (refusal.isPresent()) {
            return sending.refused(request, refusal.get());
        }
        if (fault.equals(Optional.of(Fault.DROPPED))) {
            sending.refused(request, new LineRefusal(0, "connection dropped"));
            return Response.dropping();
        }
        var response = accepted(request, path, requestId);
        return fault.filter(Fault::isSent).map(LineApi::lost).orElse(response);
    }

    private Response accepted(Request request, String path, String requestId) {
        return parsed(request)
                .map(body ->
                        switch (path) {
                            case "/v2/bot/message/reply" -> sending.reply(request, body);
                            case "/v2/bot/message/push" -> sending.push(request, body, requestId);
                            default -> sending.load(request, body);
                        })
                .orElseGet(() ->
                        sending.refused(
                                request,
                                new LineRefusal(
                                        400, "The request body could not be parsed as JSON")));
    }

    private static Optional<LineRefusal> refusal(Fault fault) {
        return switch (fault) {
            case RATE_LIMIT -> Optional.of(LineRefusal.RATE_LIMIT);
            case MONTHLY_LIMIT -> Optional.of(LineRefusal.MONTHLY_LIMIT);
            case SERVER_ERROR -> Optional.of(LineRefusal.SERVER_ERROR);
            case DROPPED, SENT_BUT_DROPPED, SENT_BUT_SERVER_ERROR, SLOW -> Optional.empty();
        };
    }

    private static Response lost(Fault fault) {
        return fault == Fault.SENT_BUT_DROPPED
                ? Response.dropping()
                : Response.json(500, LineRefusal.SERVER_ERROR.json());
    }

    private static Optional<JsonNode> parsed(Request request) {
        try {
            return Optional.of(JSON.readTree(request.body().bytes())).filter(JsonNode::isObject);
        } catch (JacksonException _) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// An empty JSON object.
    static String nothing() {
        return JsonNodeFactory.instance.objectNode().toString();
    }
}
