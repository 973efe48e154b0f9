package jp.machimado.functions.outbox;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.dynamodb.booking.DynamoOutbox;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.NoticeLog;
import jp.machimado.lambda.Settings;

/// Stream record to LINE push or e-mail.
///
/// The stream only wakes it: the items are the truth. What cannot be sent now is written into its
/// item and swept up by the clock, so a record fails only when the table itself does.
public final class OutboxFunction implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private final Sending sending;
    private final InstantSource clock;
    private final Log log;
    private final NoticeLog notices;

    /// Called by Lambda, before the snapshot is taken.
    public OutboxFunction() {
        this(System.getenv(), InstantSource.system());
    }

    /// Wires itself from `environment`. Connects to nothing yet.
    public OutboxFunction(Map<String, String> environment, InstantSource clock) {
        this(environment, clock, Log.of(Settings.from(environment), clock));
    }

    private OutboxFunction(Map<String, String> environment, InstantSource clock, Log log) {
        this(new Wiring(environment, clock, log).notices()::send, clock, log);
    }

    OutboxFunction(Sending sending, InstantSource clock, Log log) {
        this.sending = sending;
        this.clock = clock;
        this.log = log;
        this.notices = new NoticeLog(log);
    }

    /// Names the first record that failed, after all have been tried: from there on the stream
    /// delivers again.
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        var failures = new ArrayList<BatchItemFailure>();
        for (var entry : event.getRecords()) {
            if (!isDone(entry) && failures.isEmpty()) {
                failures.add(new BatchItemFailure(entry.getDynamodb().getSequenceNumber()));
            }
        }
        return new StreamsEventResponse(List.copyOf(failures));
    }

    private boolean isDone(DynamodbStreamRecord entry) {
        try {
            notice(entry).ifPresent(id -> notices.count(sending.send(id, clock.instant()), id));
            return true;
        } catch (RuntimeException fault) {
            log.fault("NOT_TOLD", fault);
            return false;
        }
    }

    /// The new notice of `entry`; empty for anything else that the mapping's filter let pass.
    private static Optional<NoticeId> notice(DynamodbStreamRecord entry) {
        var keys = entry.getDynamodb().getKeys();
        return "INSERT".equals(entry.getEventName())
                ? DynamoOutbox.notice(text(keys, "pk"), text(keys, "sk"))
                : Optional.empty();
    }

    private static String text(Map<String, AttributeValue> keys, String name) {
        return Optional.ofNullable(keys.get(name)).map(AttributeValue::getS).orElse("");
    }
}
