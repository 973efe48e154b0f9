package jp.machimado.local.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// Makes Lambda's event of what a stream tells. Our keys are texts, and of items only the keys are
/// passed on: more would say more than anybody here asks.
final class StreamEvents {

    private StreamEvents() {}

    static DynamodbEvent of(List<Record> records) {
        var event = new DynamodbEvent();
        event.setRecords(records.stream().map(StreamEvents::entry).toList());
        return event;
    }

    private static DynamodbStreamRecord entry(Record told) {
        var entry = new DynamodbStreamRecord();
        entry.setEventID(told.eventID());
        entry.setEventName(told.eventNameAsString());
        entry.setEventSource("aws:dynamodb");
        entry.setDynamodb(
                new StreamRecord()
                        .withSequenceNumber(told.dynamodb().sequenceNumber())
                        .withKeys(keys(told)));
        return entry;
    }

    private static Map<String, AttributeValue> keys(Record told) {
        var keys = new HashMap<String, AttributeValue>();
        told.dynamodb()
                .keys()
                .forEach((name, value) -> keys.put(name, new AttributeValue().withS(value.s())));
        return keys;
    }
}
