package jp.machimado.functions.chatreply;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.line.QueuedEvents;

/// Messages as Lambda takes them from the queue.
final class QueueCall {

    static final String USER = "Uabcdefabcdefabcdefabcdefabcdefab";
    static final Instant RECEIVED = Instant.parse("2026-07-01T00:00:00Z");

    private QueueCall() {}

    static SQSEvent of(SQSMessage... messages) {
        var event = new SQSEvent();
        event.setRecords(List.of(messages));
        return event;
    }

    /// [#USER] says `text` in the event `id`, received for the `receives`th time.
    static SQSMessage said(String id, String text, int receives) {
        return said(RECEIVED, id, text, receives);
    }

    /// The same at `time`.
    static SQSMessage said(Instant time, String id, String text, int receives) {
        var envelope =
                new ChatEvent.Envelope(
                        id, Optional.of(USER), USER, Optional.of("token-" + id), time, time);
        var event = new ChatEvent.Said(envelope, "text-" + id, text);
        return of(id, new QueuedEvents().write(event), receives);
    }

    static SQSMessage of(String id, String body, int receives) {
        var message = new SQSMessage();
        message.setMessageId("message-" + id);
        message.setBody(body);
        message.setAttributes(
                Map.of(
                        "ApproximateReceiveCount",
                        Integer.toString(receives),
                        "MessageGroupId",
                        USER));
        return message;
    }

    static SQSMessage ofGroup(String group, SQSMessage message) {
        var attributes = new HashMap<>(message.getAttributes());
        attributes.put("MessageGroupId", group);
        message.setAttributes(attributes);
        return message;
    }
}
