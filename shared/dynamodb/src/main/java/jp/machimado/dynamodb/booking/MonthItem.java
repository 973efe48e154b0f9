package jp.machimado.dynamodb.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Posting.Limited;
import jp.machimado.booking.ledger.Posting.Quota;
import jp.machimado.booking.ledger.Posting.QuotaChange;
import jp.machimado.booking.ledger.Written;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.item.Change;
import jp.machimado.dynamodb.item.Fields;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What one person books in one month as an item: how many by which rules, and which.
final class MonthItem {

    private static final String COUNT = "n_";
    private static final String BOOKING = "b_";

    /// In place of [#BOOKING] while the booking is held.
    private static final String HELD = "h_";

    private MonthItem() {}

    /// Refused when a count that grows would pass its limit.
    static Change change(Quota quota, QuotaChange change, ZoneId zone) {
        var end = quota.month().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        var update =
                new Change(Keys.month(quota.person(), quota.month()))
                        .set(
                                Fields.EXPIRES,
                                Fields.value(Fields.seconds(Retention.BOOKING.from(end))));
        var limits = new TreeMap<String, Long>();
        new TreeMap<>(change.counts())
                .forEach((rules, count) -> {
                    update.add(COUNT + rules, count.delta());
                    if (count.delta() > 0 && count.limit().isPresent()) {
                        limits.put(COUNT + rules, count.limit().getAsInt() - (long) count.delta());
                    }
                });
        change.bookings().forEach((id, booking) -> list(update, id, booking));
        return update.ifNonePasses(limits);
    }

    private static void list(Change update, BookingId id, Optional<Booking> booking) {
        var as = booking.map(listed -> listed.state() == BookingState.HELD ? HELD : BOOKING);
        Stream.of(HELD, BOOKING)
                .filter(prefix -> as.filter(prefix::equals).isEmpty())
                .forEach(prefix -> update.remove(prefix + id));
        booking.ifPresent(
                listed -> update.set(as.orElseThrow() + id, Fields.value(listed.begins())));
    }

    /// What [#change] was refused for, with the month as in `item`.
    static Written reached(QuotaChange change, Map<String, AttributeValue> item) {
        return new TreeMap<>(change.counts())
                .entrySet().stream()
                        .filter(count -> passes(count.getKey(), count.getValue(), item))
                        .findFirst()
                        .map(count -> new Written.QuotaReached(count.getKey()))
                        .orElseThrow(() -> new IllegalStateException("no quota is reached"));
    }

    private static boolean passes(String rules, Limited count, Map<String, AttributeValue> item) {
        var had = item.get(COUNT + rules);
        int before = had == null ? 0 : Integer.parseInt(had.n());
        return count.delta() > 0
                && count.limit().isPresent()
                && before + count.delta() > count.limit().getAsInt();
    }

    static List<BookingId> bookings(Map<String, AttributeValue> item) {
        return Stream.of(HELD, BOOKING).flatMap(prefix -> listed(item, prefix)).toList();
    }

    /// Those of [#bookings] that are held, and `asked` if it is one of them.
    static List<BookingId> held(Map<String, AttributeValue> item, BookingId asked) {
        var other = listed(item, BOOKING).filter(asked::equals);
        return Stream.concat(listed(item, HELD), other).toList();
    }

    private static Stream<BookingId> listed(Map<String, AttributeValue> item, String prefix) {
        return item.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> new BookingId(name.substring(prefix.length())));
    }
}
