package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Sessions;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import jp.machimado.seal.Sha256;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Sessions of those who book, in the table. A cookie's value is found by its hash alone.
public final class DynamoSessions implements Sessions {

    private static final String PERSON = "person";
    private static final String BEGAN = "began";
    private static final String USED = "used";

    /// A use is noted only this much later than the last, so that not every page is a write.
    private static final int NOTED = 8;

    private final TownTable table;

    public DynamoSessions(TownTable table) {
        this.table = table;
    }

    @Override
    public void open(String secret, PersonId person, Instant now) {
        var item =
                Fields.at(key(secret))
                        .set(PERSON, person.value())
                        .set(BEGAN, now)
                        .set(USED, now)
                        .expire(now.plus(LONGEST))
                        .map();
        table.keep(item);
    }

    @Override
    public Optional<PersonId> of(String secret, Instant now) {
        var found =
                new Items(table, InstantSource.fixed(now))
                        .get(key(secret))
                        .map(Fields::of)
                        .filter(item -> now.isBefore(item.instant(BEGAN).plus(LONGEST)))
                        .filter(item -> now.isBefore(item.instant(USED).plus(IDLE)));
        found.filter(item -> item.instant(USED).plus(IDLE.dividedBy(NOTED)).isBefore(now))
                .ifPresent(_ -> note(secret, now));
        return found.map(item -> new PersonId(item.text(PERSON)));
    }

    /// Notes the use, unless somebody signed out meanwhile.
    private void note(String secret, Instant now) {
        var values = Map.of(":now", Fields.value(now));
        try {
            table.retry()
                    .run(() ->
                            table.client()
                                    .updateItem(update ->
                                            update.tableName(table.name())
                                                    .key(key(secret).attributes())
                                                    .updateExpression("SET used = :now")
                                                    .conditionExpression("attribute_exists(pk)")
                                                    .expressionAttributeValues(values)));
        } catch (ConditionalCheckFailedException _) {
            return;
        }
    }

    @Override
    public void close(String secret) {
        table.forget(key(secret));
    }

    private static ItemKey key(String secret) {
        return new ItemKey("SESSION#" + Sha256.hex(secret), "SESSION");
    }
}
