package jp.machimado.dynamodb.booking;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.Audit;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What staff looked at, in the table, by day.
public final class DynamoAudit implements Audit {

    private static final String AT = "at";
    private static final String STAFF = "staff";
    private static final String WHO = "who";
    private static final String WHAT = "what";
    private static final String ABOUT = "about";

    private final TownTable table;
    private final ZoneId zone;
    private final InstantSource clock;

    /// @param zone in which a day begins
    public DynamoAudit(TownTable table, ZoneId zone, InstantSource clock) {
        this.table = table;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public void write(Look look) {
        var item =
                Fields.at(StaffKeys.look(LocalDate.ofInstant(look.at(), zone), look))
                        .set(AT, look.at())
                        .set(STAFF, look.staff().value())
                        .set(WHO, look.who())
                        .set(WHAT, look.what())
                        .set(ABOUT, look.about())
                        .expire(Retention.AUDIT.from(look.at()))
                        .map();
        table.keep(item);
    }

    @Override
    public List<Look> on(LocalDate day) {
        return new Items(table, clock)
                .partition(StaffKeys.looks(day)).stream()
                        .map(DynamoAudit::look)
                        .toList()
                        .reversed();
    }

    private static Look look(Map<String, AttributeValue> attributes) {
        var item = Fields.of(attributes);
        return new Look(
                item.instant(AT),
                new PersonId(item.text(STAFF)),
                item.text(WHO),
                item.text(WHAT),
                item.text(ABOUT));
    }
}
