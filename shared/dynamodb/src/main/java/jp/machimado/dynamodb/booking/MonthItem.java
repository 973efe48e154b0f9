package jp.machimado.dynamodb.booking;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Posting.Limited;
import jp.machimado.booking.ledger.Posting.Quota;
import jp.machimado.booking.ledger.Posting.QuotaChange;
import jp.machimado.booking.ledger.Written;
import jp.machimado.dynamodb.Retention;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What one person books in one month as an item: how many by which rules, and which.
final class MonthItem {

    private static final String COUNT = "n_";
    private static final String BOOKING = "b_";

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
        change.bookings()
                .forEach((id, booking) ->
                        booking.ifPresentOrElse(
                                as -> update.set(BOOKING + id, Fields.value(as.begins())),
                                () -> update.remove(BOOKING + id)));
        return update.ifNonePasses(limits);
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
        return item.keySet().stream()
                .filter(name -> name.startsWith(BOOKING))
                .map(name -> new BookingId(name.substring(BOOKING.length())))
                .toList();
    }
}
