package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.item.Fields;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A booking as an item.
final class BookingItem {

    static final String VERSION = "version";

    private BookingItem() {}

    /// `booking`, at which the clock must look when `due`; days are those of `zone`.
    static Map<String, AttributeValue> of(Booking booking, Optional<Instant> due, ZoneId zone) {
        var fields =
                Fields.at(Keys.booking(booking.id()))
                        .set("person", booking.person().value())
                        .set("state", booking.state().name())
                        .set(VERSION, booking.version())
                        .set("made", booking.made())
                        .setInstant("until", booking.until())
                        .set("reminded", booking.reminded().name())
                        .setText("reason", booking.reason())
                        .expire(Retention.BOOKING.from(ends(booking, zone)));
        due.ifPresent(at -> Due.BOOKINGS.mark(fields, booking.id(), at));
        return PlanFields.set(fields, booking.plan()).map();
    }

    private static Instant ends(Booking booking, ZoneId zone) {
        return booking.plan().uses().stream()
                .map(use -> use.period().ends(zone))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    static Booking booking(Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        return new Booking(
                Keys.bookingIn(fields.key()),
                new PersonId(fields.text("person")),
                PlanFields.plan(fields),
                BookingState.valueOf(fields.text("state")),
                fields.number(VERSION),
                fields.instant("made"),
                fields.maybeInstant("until"),
                Booking.Reminded.valueOf(fields.text("reminded")),
                fields.maybeText("reason"));
    }
}
