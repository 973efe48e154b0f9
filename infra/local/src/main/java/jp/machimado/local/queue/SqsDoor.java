package jp.machimado.local.queue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// The queue's door: SQS's JSON protocol (`application/x-amz-json-1.0`) for SendMessage and
/// SendMessageBatch, so that the AWS SDK talks to the local queue as to the real one.
///
/// Messages carry no attributes: ours have none.
public final class SqsDoor implements Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_ENTRIES = 10;
    private static final int MOST_BYTES = 1_048_576;
    private static final Pattern NAME = Pattern.compile("[!-~]{1,128}");

    private final LocalQueue queue;
    private final String name;

    /// @param name the queue's name, the last part of its address
    public SqsDoor(LocalQueue queue, String name) {
        this.queue = queue;
        this.name = name;
    }

    @Override
    public Response answer(Request request) {
        try {
            var body = JSON.readTree(request.body().bytes());
            return wrong(body).map(SqsDoor::refused).orElseGet(() -> answered(request, body));
        } catch (JacksonException _) {
            return refused(new SqsRefusal("InvalidParameterValue", "The body is not JSON."));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Response answered(Request request, JsonNode body) {
        return switch (request.header("x-amz-target").orElse("")) {
            case "AmazonSQS.SendMessage" ->
                    wrongEntry(body)
                            .map(SqsDoor::refused)
                            .orElseGet(() -> answered(200, sent(body)));
            case "AmazonSQS.SendMessageBatch" -> {
                var entries = body.path("Entries");
                yield wrongBatch(entries)
                        .map(SqsDoor::refused)
                        .orElseGet(() -> answered(200, batch(entries)));
            }
            default -> refused(new SqsRefusal("UnsupportedOperation", "Not on the local queue."));
        };
    }

    private Optional<SqsRefusal> wrong(JsonNode body) {
        return unless(
                body.path("QueueUrl").asText().endsWith("/" + name),
                "QueueDoesNotExist",
                "The specified queue does not exist.");
    }

    private static Optional<SqsRefusal> wrongBatch(JsonNode entries) {
        var ids = new HashSet<String>();
        entries.forEach(entry -> ids.add(entry.path("Id").asText()));
        return unless(!entries.isEmpty(), "EmptyBatchRequest", "There is no entry.")
                .or(() ->
                        unless(
                                entries.size() <= MOST_ENTRIES,
                                "TooManyEntriesInBatchRequest",
                                "Maximum number of entries per request are 10."))
                .or(() ->
                        unless(
                                ids.size() == entries.size(),
                                "BatchEntryIdsNotDistinct",
                                "An Id is repeated."));
    }

    private static Optional<SqsRefusal> wrongEntry(JsonNode entry) {
        var bytes = entry.path("MessageBody").asText().getBytes(StandardCharsets.UTF_8).length;
        return unless(bytes > 0, "MissingParameter", "MessageBody is required.")
                .or(() ->
                        unless(
                                bytes <= MOST_BYTES,
                                "InvalidParameterValue",
                                "MessageBody is too long."))
                .or(() ->
                        unless(
                                entry.path("MessageAttributes").isEmpty(),
                                "UnsupportedOperation",
                                "The local queue has no message attributes."))
                .or(() -> wrongName(entry, "MessageGroupId"))
                .or(() -> wrongName(entry, "MessageDeduplicationId"));
    }

    private static Optional<SqsRefusal> wrongName(JsonNode entry, String field) {
        var value = entry.path(field).asText();
        return unless(!value.isEmpty(), "MissingParameter", field + " is required by a FIFO queue.")
                .or(() ->
                        unless(
                                NAME.matcher(value).matches(),
                                "InvalidParameterValue",
                                field + " must be 1 to 128 printable characters."));
    }

    private static Optional<SqsRefusal> unless(boolean holds, String code, String message) {
        return holds ? Optional.empty() : Optional.of(new SqsRefusal(code, message));
    }

    private ObjectNode batch(JsonNode entries) {
        var answer = JsonNodeFactory.instance.objectNode();
        var successful = answer.putArray("Successful");
        var failed = answer.putArray("Failed");
        for (var entry : entries) {
            var id = entry.path("Id").asText();
            wrongEntry(entry)
                    .ifPresentOrElse(
                            refusal -> failed.add(failed(id, refusal)),
                            () -> successful.add(sent(entry).put("Id", id)));
        }
        return answer;
    }

    private ObjectNode sent(JsonNode entry) {
        var body = entry.path("MessageBody").asText();
        var sent =
                queue.send(
                        entry.path("MessageGroupId").asText(),
                        entry.path("MessageDeduplicationId").asText(),
                        body);
        return JsonNodeFactory.instance
                .objectNode()
                .put("MessageId", sent.messageId())
                .put("MD5OfMessageBody", SqsEvents.md5(body))
                .put("SequenceNumber", SqsEvents.sequence(sent.sequence()));
    }

    private static ObjectNode failed(String id, SqsRefusal refusal) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("Id", id)
                .put("Code", refusal.code())
                .put("Message", refusal.message())
                .put("SenderFault", true);
    }

    private static Response refused(SqsRefusal refusal) {
        var body = JsonNodeFactory.instance.objectNode();
        body.put("__type", "com.amazonaws.sqs#" + refusal.code());
        body.put("message", refusal.message());
        return answered(400, body);
    }

    private static Response answered(int status, ObjectNode body) {
        return Response.of(status, "application/x-amz-json-1.0", body.toString())
                .with("x-amzn-RequestId", UUID.randomUUID().toString());
    }
}
