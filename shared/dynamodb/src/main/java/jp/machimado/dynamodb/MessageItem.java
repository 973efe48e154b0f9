package jp.machimado.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// On which day's page the question that came as a message is kept, so that it is found when its
/// sender takes the message back, whenever that is. The attribute `unsent` marks one taken back.
record MessageItem(ItemKey key, String day, Instant expires) implements Item {

    static final String DAY = "day";
    static final String UNSENT = "unsent";

    static final TableSchema<MessageItem> SCHEMA =
            Item.schema(
                            MessageItem.class,
                            draft -> new MessageItem(draft.key(), draft.day, draft.expires))
                    .addAttribute(
                            String.class,
                            a ->
                                    a.name(DAY)
                                            .getter(MessageItem::day)
                                            .setter((draft, day) -> draft.day = day))
                    .build();

    static MessageItem of(String message, LocalDate day, Instant now) {
        return new MessageItem(
                ItemKey.message(message), day.toString(), Retention.QUESTION.from(now));
    }
}
