package jp.machimado.local.stream;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.time.Duration;
import java.util.List;
import jp.machimado.local.LambdaContext;
import jp.machimado.local.Repeating;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Gives the stream's new notices to the outbox function, as the event source mapping of
/// template.yaml does: filtered, again from the first that failed, three times at most.
///
/// It does not remember how far it came: at the next start the clock sweeps up what was not sent.
public final class StreamMapping implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StreamMapping.class.getName());
    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 3;

    private final TableStream stream;
    private final RequestHandler<DynamodbEvent, StreamsEventResponse> function;
    private final Repeating repeating = new Repeating("stream", LOOK_AGAIN, this::pass);

    /// @param arn of the stream
    public StreamMapping(
            DynamoDbStreamsClient client,
            String arn,
            RequestHandler<DynamodbEvent, StreamsEventResponse> function) {
        this.stream = new TableStream(client, arn);
        this.function = function;
    }

    /// Begins to look, until this is closed.
    public void start() {
        repeating.start();
    }

    @Override
    public void close() {
        repeating.close();
    }

    private void pass() {
        var records = stream.next(StreamMapping::isNewNotice);
        for (int attempt = 0; attempt < ATTEMPTS && !records.isEmpty(); attempt++) {
            records = failed(records);
        }
        if (!records.isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "outbox failed on {0} records", records.size());
        }
    }

    /// template.yaml's filter.
    private static boolean isNewNotice(Record told) {
        var place = told.dynamodb().keys().get("sk");
        return told.eventName() == OperationType.INSERT
                && place != null
                && place.s().startsWith("OUT#");
    }

    /// What is to be given again: all from the first that failed.
    private List<Record> failed(List<Record> records) {
        var answer =
                function.handleRequest(
                        StreamEvents.of(records), LambdaContext.of("outbox", TIMEOUT));
        if (answer.getBatchItemFailures().isEmpty()) {
            return List.of();
        }
        var first = answer.getBatchItemFailures().getFirst().getItemIdentifier();
        return records.stream()
                .dropWhile(told -> !told.dynamodb().sequenceNumber().equals(first))
                .toList();
    }
}
