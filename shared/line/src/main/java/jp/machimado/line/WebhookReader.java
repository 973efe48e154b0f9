package jp.machimado.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.machimado.conversation.Button;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.ChatEvent.Envelope;
import jp.machimado.conversation.ChatEvent.Media;

/// Reads LINE's webhook calls into our events, and nothing else of them: a field that is not named
/// here never leaves this class.
public final class WebhookReader {

    /// As a queue takes it for a group and a postback takes it between colons.
    private static final Pattern ID = Pattern.compile("[!-~&&[^:#]]{1,128}");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ObjectMapper json = new ObjectMapper();
    private final HeardText heard = new HeardText();

    /// What the call `body` (the raw bytes, whose signature is already checked) held when it came
    /// at `receivedAt`.
    public Webhook read(byte[] body, Instant receivedAt) {
        JsonNode list;
        try {
            list = json.readTree(body).path("events");
        } catch (IOException _) {
            return new Webhook.Malformed();
        }
        if (!list.isArray()) {
            return new Webhook.Malformed();
        }
        var events = new ArrayList<ChatEvent>();
        int unknown = 0;
        for (var node : list) {
            var event = envelope(node, receivedAt).flatMap(envelope -> event(node, envelope));
            event.ifPresent(events::add);
            unknown += event.isPresent() ? 0 : 1;
        }
        return new Webhook.Delivered(events, unknown);
    }

    private static Optional<Envelope> envelope(JsonNode node, Instant receivedAt) {
        return id(node.path("webhookEventId"))
                .map(eventId -> {
                    var source = node.path("source");
                    var user = id(source.path("userId"));
                    var group =
                            user.or(() -> id(source.path("groupId")))
                                    .or(() -> id(source.path("roomId")))
                                    .orElse(eventId);
                    var timestamp = node.path("timestamp");
                    var at =
                            timestamp.canConvertToLong()
                                    ? Instant.ofEpochMilli(timestamp.longValue())
                                    : receivedAt;
                    return new Envelope(
                            eventId, user, group, id(node.path("replyToken")), at, receivedAt);
                });
    }

    private Optional<ChatEvent> event(JsonNode node, Envelope envelope) {
        return switch (node.path("type").asText()) {
            case "message" -> message(node.path("message"), envelope);
            case "postback" -> pressed(node.path("postback"), envelope);
            case "follow", "join" -> Optional.of(new ChatEvent.Followed(envelope));
            case "unfollow" -> Optional.of(new ChatEvent.Unfollowed(envelope));
            case "unsend" ->
                    id(node.path("unsend").path("messageId"))
                            .map(messageId -> new ChatEvent.Unsent(envelope, messageId));
            default -> Optional.empty();
        };
    }

    private Optional<ChatEvent> message(JsonNode message, Envelope envelope) {
        return switch (message.path("type").asText()) {
            case "text" ->
                    id(message.path("id"))
                            .filter(_ -> message.path("text").isTextual())
                            .map(messageId ->
                                    new ChatEvent.Said(
                                            envelope,
                                            messageId,
                                            heard.of(message.path("text").textValue())));
            case "image" -> media(envelope, Media.IMAGE);
            case "video" -> media(envelope, Media.VIDEO);
            case "audio" -> media(envelope, Media.AUDIO);
            case "file" -> media(envelope, Media.FILE);
            case "location" -> media(envelope, Media.LOCATION);
            case "sticker" -> media(envelope, Media.STICKER);
            default -> Optional.empty();
        };
    }

    private static Optional<ChatEvent> media(Envelope envelope, Media media) {
        return Optional.of(new ChatEvent.SentMedia(envelope, media));
    }

    /// A postback that is none of our buttons is kept as an empty one, without its content.
    private static Optional<ChatEvent> pressed(JsonNode postback, Envelope envelope) {
        var data = postback.path("data").asText();
        boolean ours = data.length() <= Limits.POSTBACK && Button.parse(data).isPresent();
        var date =
                Optional.of(postback.path("params").path("date").asText())
                        .filter(text -> DATE.matcher(text).matches());
        return Optional.of(new ChatEvent.Pressed(envelope, ours ? data : "", date));
    }

    private static Optional<String> id(JsonNode node) {
        return Optional.of(node.asText()).filter(text -> ID.matcher(text).matches());
    }
}
