package jp.machimado.functions.chatwebhook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.line.QueuedEvents;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// The queue in SQS: FIFO, one message for each event, the group as message group and LINE's id of
/// the event against duplicates.
final class SqsEventQueue implements EventQueue {

    /// Entries in one call of SendMessageBatch (AWS, SQS quotas).
    private static final int ENTRIES = 10;

    /// Bytes in one call: the older and smaller of AWS's limits.
    private static final int BYTES = 256 * 1024;

    private final SqsClient sqs;
    private final String url;
    private final QueuedEvents written = new QueuedEvents();

    SqsEventQueue(SqsClient sqs, String url) {
        this.sqs = sqs;
        this.url = url;
    }

    /// Stops at the first batch that fails, so that no later event of a group overtakes an earlier.
    @Override
    public void put(List<ChatEvent> events) {
        var batch = new ArrayList<SendMessageBatchRequestEntry>();
        int bytes = 0;
        for (var event : events) {
            var message = written.write(event);
            int size = message.getBytes(StandardCharsets.UTF_8).length;
            if (batch.size() == ENTRIES || bytes + size > BYTES) {
                send(batch);
                batch.clear();
                bytes = 0;
            }
            batch.add(entry(batch.size(), event, message));
            bytes += size;
        }
        send(batch);
    }

    private static SendMessageBatchRequestEntry entry(int place, ChatEvent event, String message) {
        return SendMessageBatchRequestEntry.builder()
                .id(Integer.toString(place))
                .messageGroupId(QueueName.of(event.envelope().group()))
                .messageDeduplicationId(QueueName.of(event.envelope().webhookEventId()))
                .messageBody(message)
                .build();
    }

    private void send(List<SendMessageBatchRequestEntry> batch) {
        if (batch.isEmpty()) {
            return;
        }
        var entries = List.copyOf(batch);
        var answer = sqs.sendMessageBatch(call -> call.queueUrl(url).entries(entries));
        if (!answer.failed().isEmpty()) {
            throw new NotQueued(answer.failed().getFirst().code());
        }
    }
}
