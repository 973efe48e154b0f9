package jp.machimado.dynamodb.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import jp.machimado.booking.ledger.Tries;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.TownTable;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// Tries in the table, one item for each thing and hour. A count that was not answered may be
/// counted twice: that only ends the tries sooner.
public final class DynamoTries implements Tries {

    private static final Duration HOUR = Duration.ofHours(1);

    private final TownTable table;

    public DynamoTries(TownTable table) {
        this.table = table;
    }

    @Override
    public int count(String what, Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var values =
                Map.of(
                        ":one", Fields.value(1),
                        ":end", Fields.value(Fields.seconds(hour.plus(HOUR))));
        var counted =
                table.retry()
                        .call(() ->
                                table.client()
                                        .updateItem(update ->
                                                update.tableName(table.name())
                                                        .key(key(what, hour).attributes())
                                                        .updateExpression(
                                                                "SET expires = :end"
                                                                        + " ADD tries :one")
                                                        .expressionAttributeValues(values)
                                                        .returnValues(ReturnValue.UPDATED_NEW)));
        return Fields.of(counted.attributes()).number("tries");
    }

    private static ItemKey key(String what, Instant hour) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(what.getBytes(StandardCharsets.UTF_8));
            return new ItemKey(
                    "TRIES#" + HexFormat.of().formatHex(hash), "HOUR#" + Fields.text(hour));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
