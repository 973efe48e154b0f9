package jp.machimado.dynamodb.item;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.seal.Sha256;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/// What is written all at once or not at all.
///
/// It is tried again under one token, so that DynamoDB itself recognises a try of which only the
/// answer was lost. Whoever writes the same again after that, from another process, is recognised
/// by the items: they already are what the parts make of them.
public final class Transaction<R> {

    private static final String FAILED = "ConditionalCheckFailed";
    private static final int TOKEN = 36;

    private final TownTable table;
    private final List<Part<R>> parts;

    /// @param parts in the order in which refusals are told; at least one can tell whether it was
    ///   written before
    public Transaction(TownTable table, List<Part<R>> parts) {
        this.table = table;
        this.parts = List.copyOf(parts);
    }

    /// Writes.
    ///
    /// @return what the first part that was refused says, so that nothing is written; empty when
    ///   all is written, now or before
    public Optional<R> write() {
        var writes = parts.stream().map(Part::write).toList();
        var request =
                TransactWriteItemsRequest.builder()
                        .transactItems(writes)
                        .clientRequestToken(token(writes))
                        .build();
        return table.retry().call(() -> write(request));
    }

    private Optional<R> write(TransactWriteItemsRequest request) {
        try {
            table.client().transactWriteItems(request);
            return Optional.empty();
        } catch (TransactionCanceledException e) {
            return refusal(e);
        }
    }

    /// What the first part that failed says. What stood before it must have been looked at: while
    /// another transaction is on a booking, nobody knows yet whether the taken time is its own.
    private Optional<R> refusal(TransactionCanceledException cancelled) {
        var reasons = cancelled.cancellationReasons();
        if (reasons.size() != parts.size()) {
            throw cancelled;
        }
        if (isWritten(reasons)) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            var code = reasons.get(i).code();
            if (code.equals(FAILED)) {
                return Optional.of(parts.get(i).refused().apply(reasons.get(i).item()));
            }
            if (!code.equals("None")) {
                throw Retry.isPassing(code) ? inTheWay(cancelled) : cancelled;
            }
        }
        throw cancelled;
    }

    private boolean isWritten(List<CancellationReason> reasons) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).written().isPresent())
                .allMatch(i -> isWritten(parts.get(i), reasons.get(i)));
    }

    private static <R> boolean isWritten(Part<R> part, CancellationReason reason) {
        return FAILED.equals(reason.code())
                && reason.hasItem()
                && !reason.item().isEmpty()
                && part.written().orElseThrow().test(reason.item());
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
