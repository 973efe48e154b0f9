package jp.machimado.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Receipts;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/// Receipts in the table, one item per event.
public final class DynamoReceipts implements Receipts {

    private final TownTable table;
    private final AftermathParts parts;
    private final ZoneId zone;

    /// Counts by the days of `zone`, the town's.
    public DynamoReceipts(TownTable table, KeyedHash hash, ZoneId zone) {
        this.table = table;
        this.parts = new AftermathParts(table, hash);
        this.zone = zone;
    }

    @Override
    public Progress arrive(String webhookEventId, Instant now) {
        var gone = Expression.builder().expression(TownTable.GONE);
        TownTable.at(now).forEach(gone::putExpressionValue);
        try {
            put(webhookEventId, Progress.UNANSWERED, gone.build(), now);
            return Progress.UNANSWERED;
        } catch (ConditionalCheckFailedException e) {
            return ReceiptItem.SCHEMA.mapToItem(e.item()).progress();
        }
    }

    @Override
    public Progress replying(String webhookEventId, Instant now) {
        return attempt(webhookEventId, Progress.REPLYING, now);
    }

    @Override
    public Progress pushing(String webhookEventId, Instant now) {
        return attempt(webhookEventId, Progress.PUSHING, now);
    }

    private Progress attempt(String webhookEventId, Progress attempt, Instant now) {
        var unanswered =
                Expression.builder()
                        .expression(TownTable.GONE + " OR #state = :seen")
                        .putExpressionName("#state", ReceiptItem.STATE)
                        .putExpressionValue(
                                ":seen",
                                AttributeValue.fromS(ReceiptItem.state(Progress.UNANSWERED)));
        TownTable.at(now).forEach(unanswered::putExpressionValue);
        try {
            put(webhookEventId, attempt, unanswered.build(), now);
            return attempt;
        } catch (ConditionalCheckFailedException e) {
            return ReceiptItem.SCHEMA.mapToItem(e.item()).progress();
        }
    }

    @Override
    public void done(String webhookEventId, String userId, Aftermath aftermath, Instant now) {
        var day = LocalDate.ofInstant(now, zone);
        var rest = aftermath;
        while (true) {
            var refused = table.write(parts.of(webhookEventId, userId, rest, day, now));
            if (refused.isEmpty() || refused.contains(AftermathParts.Role.RECEIPT)) {
                return;
            }
            rest = AftermathParts.without(rest, refused);
        }
    }

    private void put(String webhookEventId, Progress progress, Expression condition, Instant now) {
        var request =
                PutItemEnhancedRequest.builder(ReceiptItem.class)
                        .item(ReceiptItem.of(webhookEventId, progress, now))
                        .conditionExpression(condition)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        table.retry().run(() -> table.of(ReceiptItem.SCHEMA).putItem(request));
    }
}
