package jp.machimado.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.line.QueuedEvents;

/// Messages of the queue as Lambda hands them to a function.
final class QueueEvents {

    private QueueEvents() {}

    /// Somebody says `text` in the event `id`, at `now`, and nobody said anything before.
    static String said(String id, String text, Instant now) {
        var user = "U" + id;
        var envelope =
                new ChatEvent.Envelope(
                        id, Optional.of(user), user, Optional.of("token-" + id), now, now);
        var event = JsonNodeFactory.instance.objectNode();
        var message = event.putArray("Records").addObject();
        message.put("messageId", id)
                .put("receiptHandle", id)
                .put("body", new QueuedEvents().write(new ChatEvent.Said(envelope, id, text)))
                .put("eventSource", "aws:sqs")
                .put("eventSourceARN", "arn:aws:sqs:ap-northeast-1:000000000000:chat.fifo")
                .put("awsRegion", "ap-northeast-1");
        message.putObject("attributes")
                .put("ApproximateReceiveCount", "1")
                .put("MessageGroupId", user);
        message.putObject("messageAttributes");
        return event.toString();
    }
}
