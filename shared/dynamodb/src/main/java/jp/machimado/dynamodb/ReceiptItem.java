package jp.machimado.dynamodb;

import java.time.Instant;
import jp.machimado.conversation.Receipts.Progress;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// How far an event has come, as `seen`, `replying`, `pushing` or `done`.
record ReceiptItem(ItemKey key, String state, Instant expires) implements Item {

    static final String STATE = "state";

    static final TableSchema<ReceiptItem> SCHEMA =
            Item.schema(
                            ReceiptItem.class,
                            draft -> new ReceiptItem(draft.key(), draft.state, draft.expires))
                    .addAttribute(
                            String.class,
                            a ->
                                    a.name(STATE)
                                            .getter(ReceiptItem::state)
                                            .setter((draft, state) -> draft.state = state))
                    .build();

    static ReceiptItem of(String webhookEventId, Progress progress, Instant now) {
        return new ReceiptItem(
                ItemKey.receipt(webhookEventId), state(progress), Retention.RECEIPT.from(now));
    }

    Progress progress() {
        return switch (state) {
            case "seen" -> Progress.UNANSWERED;
            case "replying" -> Progress.REPLYING;
            case "pushing" -> Progress.PUSHING;
            case "done" -> Progress.DONE;
            default -> throw new IllegalStateException("no such state of an event: " + state);
        };
    }

    static String state(Progress progress) {
        return switch (progress) {
            case UNANSWERED -> "seen";
            case REPLYING -> "replying";
            case PUSHING -> "pushing";
            case DONE -> "done";
        };
    }
}
