package jp.machimado.dynamodb.booking;

import java.util.List;
import jp.machimado.booking.ledger.Posting;
import jp.machimado.booking.ledger.Step;
import jp.machimado.booking.ledger.Written;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.PostingParts.Part;
import jp.machimado.seal.Sha256;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// One posting on its way into the table.
///
/// It is tried again under one token, so that DynamoDB itself recognises a try of which only the
/// answer was lost. Whoever posts the same again after that, from another process, is recognised by
/// the bookings: they already are what the posting makes of them.
final class PostingTransaction {

    private static final String FAILED = "ConditionalCheckFailed";
    private static final int TOKEN = 36;

    private final TownTable table;
    private final List<Step> steps;
    private final List<Part> parts;

    PostingTransaction(TownTable table, Posting posting, List<Part> parts) {
        this.table = table;
        this.steps = posting.steps();
        this.parts = parts;
    }

    Written write() {
        var writes = parts.stream().map(Part::write).toList();
        var request =
                TransactWriteItemsRequest.builder()
                        .transactItems(writes)
                        .clientRequestToken(token(writes))
                        .build();
        return table.retry().call(() -> write(request));
    }

    private Written write(TransactWriteItemsRequest request) {
        try {
            table.client().transactWriteItems(request);
            return new Written.Kept();
        } catch (TransactionCanceledException e) {
            return refusal(e);
        }
    }

    /// What the first part that failed says. What stood before it must have been looked at: while
    /// another transaction is on a booking, nobody knows yet whether the taken time is its own.
    private Written refusal(TransactionCanceledException cancelled) {
        var reasons = cancelled.cancellationReasons();
        if (reasons.size() != parts.size()) {
            throw cancelled;
        }
        if (isKept(reasons)) {
            return new Written.Kept();
        }
        for (int i = 0; i < parts.size(); i++) {
            var code = reasons.get(i).code();
            if (code.equals(FAILED)) {
                return parts.get(i).refused().apply(reasons.get(i).item());
            }
            if (!code.equals("None")) {
                throw Retry.isPassing(code) ? inTheWay(cancelled) : cancelled;
            }
        }
        throw cancelled;
    }

    private boolean isKept(List<CancellationReason> reasons) {
        for (int i = 0; i < steps.size(); i++) {
            var reason = reasons.get(i);
            if (!FAILED.equals(reason.code())
                    || !reason.hasItem()
                    || reason.item().isEmpty()
                    || !BookingItem.booking(reason.item()).equals(steps.get(i).after())) {
                return false;
            }
        }
        return true;
    }

    private static TransactionConflictException inTheWay(TransactionCanceledException cancelled) {
        return TransactionConflictException.builder()
                .message("another transaction was in the way")
                .cause(cancelled)
                .build();
    }

    private static String token(List<TransactWriteItem> writes) {
        return Sha256.hex(writes.toString(), TOKEN / 2);
    }
}
