package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.space.Audience;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.item.Fields;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A place in line as two items: all of it in the line, and beside its person where that is. Only
/// the one in the line says who waits.
final class WaitItem {

    private static final String LINE = "line";
    private static final String PLACE = "place";

    private WaitItem() {}

    static Map<String, AttributeValue> of(Wait wait, ZoneId zone) {
        var fields =
                Fields.at(Keys.wait(wait))
                        .set("booking", wait.id().value())
                        .set("person", wait.person().value())
                        .set("audience", wait.audience().name())
                        .set("since", wait.since())
                        .expire(expires(wait, zone));
        return PlanFields.set(fields, wait.plan()).map();
    }

    static Wait wait(Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        return new Wait(
                new BookingId(fields.text("booking")),
                new PersonId(fields.text("person")),
                Audience.valueOf(fields.text("audience")),
                PlanFields.plan(fields),
                fields.instant("since"));
    }

    /// Beside its person: where `wait` is.
    static Map<String, AttributeValue> pointer(Wait wait, ZoneId zone) {
        var key = Keys.wait(wait);
        return Fields.at(Keys.place(wait.person(), wait.id()))
                .set(LINE, key.pk())
                .set(PLACE, key.sk())
                .expire(expires(wait, zone))
                .map();
    }

    /// Where the wait of a [#pointer] is.
    static ItemKey pointed(Map<String, AttributeValue> pointer) {
        var fields = Fields.of(pointer);
        return new ItemKey(fields.text(LINE), fields.text(PLACE));
    }

    private static Instant expires(Wait wait, ZoneId zone) {
        return Retention.WAIT.from(wait.plan().first().period().ends(zone));
    }
}
