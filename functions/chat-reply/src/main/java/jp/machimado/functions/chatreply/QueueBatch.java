package jp.machimado.functions.chatreply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.StreamSupport;

/// What Lambda hands over from the queue and is answered, as JSON: [an SQS
/// event](https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html) and [which of its messages
/// failed](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html).
///
/// It is read here, not by Lambda's own runtime client, because only what is ours can be primed.
final class QueueBatch {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QueueBatch() {}

    /// A message of the queue.
    ///
    /// @param receives how often it was received, this time included
    record Message(String id, String group, int receives, String body) {}

    /// The messages of an event, in its order.
    ///
    /// @throws IOException when `in` ends early or is no JSON
    /// @throws IllegalArgumentException when it is no event of a queue
    static List<Message> read(InputStream in) throws IOException {
        var records = JSON.readTree(in).path("Records");
        if (!records.isArray()) {
            throw new IllegalArgumentException("no event of a queue");
        }
        return StreamSupport.stream(records.spliterator(), false).map(QueueBatch::message).toList();
    }

    private static Message message(JsonNode node) {
        var attributes = node.path("attributes");
        return new Message(
                node.required("messageId").asText(),
                attributes.path("MessageGroupId").asText(),
                Integer.parseInt(attributes.required("ApproximateReceiveCount").asText()),
                node.required("body").asText());
    }

    /// Answers that the messages `failed` must be delivered again, and no others.
    static void write(List<String> failed, OutputStream out) throws IOException {
        var answer = JSON.createObjectNode();
        var failures = answer.putArray("batchItemFailures");
        failed.forEach(id -> failures.addObject().put("itemIdentifier", id));
        JSON.writeValue(out, answer);
    }
}
