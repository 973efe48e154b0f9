package jp.machimado.functions.chatreply;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.line.QueuedEvents;

/// Messages as Lambda takes them from the queue.
final class QueueCall {

    static final String USER = "Uabcdefabcdefabcdefabcdefabcdefab";
    static final Instant RECEIVED = Instant.parse("2026-07-01T00:00:00Z");

    private QueueCall() {}

    /// What `function` names as failed when Lambda hands it `messages`.
    static List<String> failures(RequestStreamHandler function, ObjectNode... messages) {
        var event = JsonNodeFactory.instance.objectNode();
        event.putArray("Records").addAll(List.of(messages));
        var answer = answer(function, event.toString());
        try {
            return new ObjectMapper()
                    .readTree(answer)
                    .required("batchItemFailures")
                    .findValuesAsText("itemIdentifier");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What `function` writes when it is called with `event`.
    static String answer(RequestStreamHandler function, String event) {
        var answer = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
        try {
            function.handleRequest(in, answer, NoContext.GIVEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /// [#USER] says `text` in the event `id`, received for the `receives`th time.
    static ObjectNode said(String id, String text, int receives) {
        return said(RECEIVED, id, text, receives);
    }

    /// The same at `time`.
    static ObjectNode said(Instant time, String id, String text, int receives) {
        var envelope =
                new ChatEvent.Envelope(
                        id, Optional.of(USER), USER, Optional.of("token-" + id), time, time);
        var event = new ChatEvent.Said(envelope, "text-" + id, text);
        return of(id, new QueuedEvents().write(event), receives);
    }

    static ObjectNode of(String id, String body, int receives) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("messageId", "message-" + id)
                .put("body", body)
                .put("eventSourceARN", "arn:aws:sqs:ap-northeast-1:000000000000:chat.fifo");
        message.putObject("attributes")
                .put("ApproximateReceiveCount", Integer.toString(receives))
                .put("MessageGroupId", USER);
        return message;
    }

    static ObjectNode ofGroup(String group, ObjectNode message) {
        message.withObject("/attributes").put("MessageGroupId", group);
        return message;
    }
}
