package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.staff.SignInAttempts;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// Attempts to sign in, in the table.
public final class DynamoSignInAttempts implements SignInAttempts {

    private static final String STATE = "state";
    private static final String NONCE = "nonce";
    private static final String VERIFIER = "verifier";

    private final TownTable table;

    public DynamoSignInAttempts(TownTable table) {
        this.table = table;
    }

    @Override
    public void keep(String secret, Attempt attempt, Instant now) {
        var item =
                Fields.at(StaffKeys.attempt(secret))
                        .set(STATE, attempt.state())
                        .set(NONCE, attempt.nonce())
                        .set(VERIFIER, attempt.verifier())
                        .expire(now.plus(LONGEST))
                        .map();
        table.keep(item);
    }

    /// Of two that take it at once, one gets it: a deletion tells what it deleted.
    @Override
    public Optional<Attempt> take(String secret, Instant now) {
        var key = StaffKeys.attempt(secret).attributes();
        var deleted =
                table.retry()
                        .call(() ->
                                table.client()
                                        .deleteItem(delete ->
                                                delete.tableName(table.name())
                                                        .key(key)
                                                        .returnValues(ReturnValue.ALL_OLD)));
        return Optional.of(deleted.attributes())
                .filter(item -> !item.isEmpty())
                .map(Fields::of)
                .filter(item -> item.isKept(now))
                .map(item -> new Attempt(item.text(STATE), item.text(NONCE), item.text(VERIFIER)));
    }
}
