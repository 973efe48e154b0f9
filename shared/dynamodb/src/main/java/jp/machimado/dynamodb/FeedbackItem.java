package jp.machimado.dynamodb;

import java.time.Instant;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// That the answer to an event has been rated.
record FeedbackItem(ItemKey key, Instant expires) implements Item {

    static final TableSchema<FeedbackItem> SCHEMA =
            Item.schema(FeedbackItem.class, draft -> new FeedbackItem(draft.key(), draft.expires))
                    .build();

    static FeedbackItem of(String eventId, Instant now) {
        return new FeedbackItem(ItemKey.feedback(eventId), Retention.FEEDBACK.from(now));
    }
}
