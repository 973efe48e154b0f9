package jp.machimado.dynamodb.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import jp.machimado.booking.ledger.Tries;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.seal.Sha256;
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
        return new ItemKey("TRIES#" + Sha256.hex(what), "HOUR#" + Fields.text(hour));
    }
}
