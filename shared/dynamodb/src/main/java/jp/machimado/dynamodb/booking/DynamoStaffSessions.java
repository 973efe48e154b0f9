package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.booking.staff.StaffSessions;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Sessions of staff in the table.
public final class DynamoStaffSessions implements StaffSessions {

    private static final String PERSON = "person";
    private static final String NAME = "name";
    private static final String DIVISION = "division";
    private static final String ROLES = "roles";
    private static final String BEGAN = "began";
    private static final String USED = "used";

    private final TownTable table;

    public DynamoStaffSessions(TownTable table) {
        this.table = table;
    }

    @Override
    public void open(String secret, StaffMember member, Instant now) {
        var item =
                Fields.at(StaffKeys.session(secret))
                        .set(PERSON, member.id().value())
                        .set(NAME, member.name())
                        .set(ROLES, member.roles().stream().map(Role::name).sorted().toList())
                        .setText(DIVISION, member.division())
                        .set(BEGAN, now)
                        .set(USED, now)
                        .expire(now.plus(LONGEST))
                        .map();
        table.keep(item);
    }

    @Override
    public Optional<StaffMember> of(String secret, Instant now) {
        var found =
                new Items(table, InstantSource.fixed(now))
                        .get(StaffKeys.session(secret))
                        .map(Fields::of)
                        .filter(item -> now.isBefore(item.instant(BEGAN).plus(LONGEST)))
                        .filter(item -> now.isBefore(item.instant(USED).plus(IDLE)));
        found.filter(item -> item.instant(USED).plus(IDLE.dividedBy(8)).isBefore(now))
                .ifPresent(_ -> touch(secret, now));
        return found.map(DynamoStaffSessions::member);
    }

    /// Notes the use, unless somebody signed out meanwhile.
    private void touch(String secret, Instant now) {
        var key = StaffKeys.session(secret).attributes();
        try {
            table.retry()
                    .run(() ->
                            table.client()
                                    .updateItem(update ->
                                            update.tableName(table.name())
                                                    .key(key)
                                                    .updateExpression("SET used = :now")
                                                    .conditionExpression("attribute_exists(pk)")
                                                    .expressionAttributeValues(
                                                            Map.of(":now", Fields.value(now)))));
        } catch (ConditionalCheckFailedException _) {
            return;
        }
    }

    @Override
    public void close(String secret) {
        table.forget(StaffKeys.session(secret));
    }

    private static StaffMember member(Fields item) {
        return new StaffMember(
                new PersonId(item.text(PERSON)),
                item.text(NAME),
                Role.of(item.texts(ROLES)),
                item.maybeText(DIVISION));
    }
}
