package jp.machimado.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.ChatEvent.Envelope;
import jp.machimado.conversation.ChatEvent.Media;

/// Our events as messages of the queue, and back. The form is our own: `v` is its version, so that
/// a message written before a release is still read after it.
///
/// Everything outside ASCII is escaped: a queue refuses control characters and half code points.
public final class QueuedEvents {

    private static final int VERSION = 1;

    private final ObjectMapper json =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /// The message for `event`.
    public String write(ChatEvent event) {
        var node = json.createObjectNode().put("v", VERSION);
        switch (event) {
            case ChatEvent.Said(_, var messageId, var text) ->
                    node.put("kind", "said").put("message", messageId).put("text", text);
            case ChatEvent.Pressed(_, var postback, var date) -> {
                node.put("kind", "pressed").put("postback", postback);
                date.ifPresent(day -> node.put("date", day));
            }
            case ChatEvent.Followed _ -> node.put("kind", "followed");
            case ChatEvent.Unfollowed _ -> node.put("kind", "unfollowed");
            case ChatEvent.Unsent(_, var messageId) ->
                    node.put("kind", "unsent").put("message", messageId);
            case ChatEvent.SentMedia(_, var media) ->
                    node.put("kind", "media").put("media", media.name());
        }
        put(node, event.envelope());
        return print(node);
    }

    private String print(ObjectNode node) {
        try {
            return json.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private static void put(ObjectNode node, Envelope envelope) {
        node.put("id", envelope.webhookEventId());
        envelope.userId().ifPresent(user -> node.put("user", user));
        node.put("group", envelope.group());
        envelope.replyToken().ifPresent(token -> node.put("token", token));
        node.put("at", envelope.at().toString());
        node.put("received", envelope.receivedAt().toString());
    }

    /// The event of `message`.
    ///
    /// @throws IllegalArgumentException when no version of ours wrote it; the text of the exception
    ///   holds nothing of the message
    public ChatEvent read(String message) {
        try {
            var node = json.readTree(message);
            if (node.path("v").asInt() != VERSION) {
                throw new IllegalArgumentException("a queue message of unknown version");
            }
            return event(node, envelope(node));
        } catch (JsonProcessingException | DateTimeException _) {
            throw new IllegalArgumentException("a queue message in no form of ours");
        }
    }

    private static Envelope envelope(JsonNode node) {
        return new Envelope(
                text(node, "id"),
                optional(node, "user"),
                text(node, "group"),
                optional(node, "token"),
                Instant.parse(text(node, "at")),
                Instant.parse(text(node, "received")));
    }

    private static ChatEvent event(JsonNode node, Envelope envelope) {
        return switch (text(node, "kind")) {
            case "said" -> new ChatEvent.Said(envelope, text(node, "message"), text(node, "text"));
            case "pressed" ->
                    new ChatEvent.Pressed(envelope, text(node, "postback"), optional(node, "date"));
            case "followed" -> new ChatEvent.Followed(envelope);
            case "unfollowed" -> new ChatEvent.Unfollowed(envelope);
            case "unsent" -> new ChatEvent.Unsent(envelope, text(node, "message"));
            case "media" -> new ChatEvent.SentMedia(envelope, Media.valueOf(text(node, "media")));
            default -> throw new IllegalArgumentException("a queue message of unknown kind");
        };
    }

    private static String text(JsonNode node, String field) {
        return optional(node, field)
                .orElseThrow(() -> new IllegalArgumentException("no " + field + " in the message"));
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.ofNullable(node.path(field).textValue());
    }
}
