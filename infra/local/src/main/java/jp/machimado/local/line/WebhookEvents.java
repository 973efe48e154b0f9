package jp.machimado.local.line;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/// Webhook events as LINE writes them.
final class WebhookEvents {

    private final Ids ids;

    WebhookEvents(Ids ids) {
        this.ids = ids;
    }

    ObjectNode text(String user, String text, Instant now) {
        var event = answerable("message", user, now);
        message(event, "text").put("quoteToken", ids.token()).put("text", text);
        return event;
    }

    ObjectNode sticker(String user, Instant now) {
        var event = answerable("message", user, now);
        message(event, "sticker")
                .put("quoteToken", ids.token())
                .put("packageId", "446")
                .put("stickerId", "1988")
                .put("stickerResourceType", "ANIMATION");
        return event;
    }

    ObjectNode image(String user, Instant now) {
        var event = answerable("message", user, now);
        message(event, "image")
                .put("quoteToken", ids.token())
                .putObject("contentProvider")
                .put("type", "line");
        return event;
    }

    ObjectNode postback(String user, Postback postback, Instant now) {
        var event = answerable("postback", user, now);
        var node = event.putObject("postback").put("data", postback.data());
        postback.date().ifPresent(date -> node.putObject("params").put("date", date));
        return event;
    }

    ObjectNode follow(String user, boolean isUnblocked, Instant now) {
        var event = answerable("follow", user, now);
        event.putObject("follow").put("isUnblocked", isUnblocked);
        return event;
    }

    ObjectNode unfollow(String user, Instant now) {
        return event("unfollow", user, now);
    }

    ObjectNode unsend(String user, String messageId, Instant now) {
        var event = event("unsend", user, now);
        event.putObject("unsend").put("messageId", messageId);
        return event;
    }

    private ObjectNode message(ObjectNode event, String type) {
        return event.putObject("message").put("type", type).put("id", ids.message());
    }

    private ObjectNode answerable(String type, String user, Instant now) {
        return event(type, user, now).put("replyToken", ids.token());
    }

    private ObjectNode event(String type, String user, Instant now) {
        var event = JsonNodeFactory.instance.objectNode().put("type", type);
        event.put("webhookEventId", ids.event(now)).put("timestamp", now.toEpochMilli());
        event.putObject("deliveryContext").put("isRedelivery", false);
        event.putObject("source").put("type", "user").put("userId", user);
        return event.put("mode", "active");
    }
}
