package jp.machimado.functions.outbox;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.NoticeId;

/// Records as Lambda takes them from the table's stream.
final class StreamCall {

    private StreamCall() {}

    static DynamodbEvent of(DynamodbStreamRecord... records) {
        var event = new DynamodbEvent();
        event.setRecords(List.of(records));
        return event;
    }

    /// The item of notice `id` was put, as record `sequence` of the stream.
    static DynamodbStreamRecord inserted(NoticeId id, String sequence) {
        var place = "OUT#" + id.version() + "#" + id.kind();
        return entry("INSERT", "BOOKING#" + id.booking(), place, sequence);
    }

    static DynamodbStreamRecord entry(String event, String pk, String sk, String sequence) {
        var entry = new DynamodbStreamRecord();
        entry.setEventName(event);
        entry.setDynamodb(
                new StreamRecord()
                        .withSequenceNumber(sequence)
                        .withKeys(
                                Map.of(
                                        "pk", new AttributeValue().withS(pk),
                                        "sk", new AttributeValue().withS(sk))));
        return entry;
    }
}
