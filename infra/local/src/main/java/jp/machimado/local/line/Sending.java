package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// Takes replies, push messages and loading animations, and notes what was refused.
final class Sending {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern USER = Pattern.compile("U[0-9a-f]{32}");
    private static final String RETRY_KEY = "x-line-retry-key";

    private final Talk talk;
    private final ReplyTokens tokens;
    private final Ids ids;
    private final InstantSource clock;
    private final RetryKeys retryKeys = new RetryKeys();
    private final Set<String> blockers = ConcurrentHashMap.newKeySet();

    Sending(Talk talk, ReplyTokens tokens, Ids ids, InstantSource clock) {
        this.talk = talk;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /// Notes whether `user` has blocked the account: LINE then accepts messages and shows none.
    void blocked(String user, boolean isBlocked) {
        if (isBlocked) {
            blockers.add(user);
        } else {
            blockers.remove(user);
        }
    }

    boolean isBlocked(String user) {
        return blockers.contains(user);
    }

    /// A reply has no retry key: its token is single use.
    Response reply(Request request, JsonNode body) {
        if (request.header(RETRY_KEY).isPresent()) {
            return refused(request, new LineRefusal(400, "Retry key is not supported"));
        }
        var refusals = MessageRules.refusals(body.path("messages"));
        if (!refusals.isEmpty()) {
            return refused(request, refusals.getFirst());
        }
        return tokens.use(body.path("replyToken").asText(), clock.instant())
                .map(user -> sent(Entry.Kind.REPLY, user, body))
                .orElseGet(() -> refused(request, LineRefusal.INVALID_REPLY_TOKEN));
    }

    Response push(Request request, JsonNode body, String requestId) {
        var key = request.header(RETRY_KEY);
        if (key.filter(text -> !UUID.matcher(text).matches()).isPresent()) {
            return refused(request, new LineRefusal(400, "The retry key is invalid"));
        }
        var accepted = key.flatMap(text -> retryKeys.acceptedRequest(text, clock.instant()));
        if (accepted.isPresent()) {
            return refused(request, new LineRefusal(409, "The retry key is already accepted"))
                    .with("x-line-accepted-request-id", accepted.get());
        }
        var refusals = MessageRules.refusals(body.path("messages"));
        if (!refusals.isEmpty()) {
            return refused(request, refusals.getFirst());
        }
        var user = body.path("to").asText();
        if (!USER.matcher(user).matches()) {
            return refused(request, invalid("to"));
        }
        var response = sent(Entry.Kind.PUSH, user, body);
        key.ifPresent(text -> retryKeys.accept(text, requestId, clock.instant()));
        return response;
    }

    Response load(Request request, JsonNode body) {
        var user = body.path("chatId").asText();
        var seconds = body.path("loadingSeconds").asInt(20);
        if (!USER.matcher(user).matches()) {
            return refused(request, invalid("chatId"));
        }
        if (seconds < 5 || seconds > 60 || seconds % 5 != 0) {
            return refused(
                    request,
                    LineRefusal.of(
                            new Violation(
                                    "loadingSeconds", "Must be a multiple of 5 from 5 to 60")));
        }
        talk.add(clock.instant(), user, Entry.Kind.LOADING, body);
        return Response.json(202, LineApi.nothing());
    }

    /// Answers with `refusal` and notes it.
    Response refused(Request request, LineRefusal refusal) {
        var note = JsonNodeFactory.instance.objectNode();
        note.put("path", request.path()).put("status", refusal.status());
        note.put("request", request.body().text()).put("response", refusal.json());
        talk.add(clock.instant(), "", Entry.Kind.REFUSED, note);
        return Response.json(refusal.status(), refusal.json());
    }

    private Response sent(Entry.Kind kind, String user, JsonNode body) {
        talk.add(clock.instant(), user, kind, body);
        var answer = JsonNodeFactory.instance.objectNode();
        var messages = answer.putArray("sentMessages");
        body.path("messages")
                .forEach(_ ->
                        messages.addObject()
                                .put("id", ids.message())
                                .put("quoteToken", ids.token()));
        return Response.json(200, answer.toString());
    }

    private static LineRefusal invalid(String property) {
        return new LineRefusal(
                400,
                "The property, '"
                        + property
                        + "', in the request body is invalid (line: -, column: -)",
                List.of());
    }
}
