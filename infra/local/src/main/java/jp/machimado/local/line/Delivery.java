package jp.machimado.local.line;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A webhook and what the service answered.
///
/// @param event the event as it was sent
/// @param status the HTTP status; 0 when there was no answer, or the webhook is held back
public record Delivery(ObjectNode event, int status) {

    /// LINE's id of the event.
    public String webhookEventId() {
        return event.path("webhookEventId").asText();
    }

    /// The id of the message; empty for other events.
    public String messageId() {
        return event.path("message").path("id").asText();
    }

    /// The event's reply token; empty for events that cannot be answered.
    public String replyToken() {
        return event.path("replyToken").asText();
    }
}
