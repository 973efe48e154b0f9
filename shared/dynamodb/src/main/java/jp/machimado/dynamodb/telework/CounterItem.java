package jp.machimado.dynamodb.telework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.item.Change;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.Counter.Kind;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.ledger.TeleworkPosting.Limited;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A counter as an item: its numbers, and for a division's day and a person's month also which
/// applications stand in it.
final class CounterItem {

    private static final String LISTED = "t_";

    private CounterItem() {}

    /// Refused when a number that grows would pass its limit.
    static Change change(
            Counter counter, SortedMap<String, Limited> numbers, Telework after, ZoneId zone) {
        var end = counter.from().plusMonths(1).atStartOfDay(zone).toInstant();
        var expires = Fields.value(Fields.seconds(Retention.TELEWORK.from(end)));
        var change = new Change(TeleworkKeys.counter(counter)).set(Fields.EXPIRES, expires);
        var limits = new TreeMap<String, Long>();
        numbers.forEach((field, number) -> {
            change.add(field, number.delta());
            if (number.delta() > 0 && number.limit().isPresent()) {
                limits.put(field, number.limit().getAsInt() - (long) number.delta());
            }
        });
        list(change, counter, after);
        return change.ifNonePasses(limits);
    }

    private static void list(Change change, Counter counter, Telework after) {
        if (counter.kind() == Kind.DIVISION_DAY || counter.kind() == Kind.PERSON_MONTH) {
            var name = LISTED + after.id();
            if (holds(counter, after)) {
                change.set(name, Fields.value(after.plan().day().toString()));
            } else {
                change.remove(name);
            }
        }
    }

    private static boolean holds(Counter counter, Telework after) {
        var day = after.plan().day();
        return counter.kind() == Kind.DIVISION_DAY
                ? counter.of().equals(after.division()) && counter.from().equals(day)
                : counter.from().equals(firstDay(day));
    }

    private static LocalDate firstDay(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    /// The applications that stand in `item`.
    static List<TeleworkId> listed(Map<String, AttributeValue> item) {
        return item.keySet().stream()
                .filter(name -> name.startsWith(LISTED))
                .map(name -> new TeleworkId(name.substring(LISTED.length())))
                .toList();
    }

    /// What `field` of `item` counts.
    static int count(Map<String, AttributeValue> item, String field) {
        var number = item.get(field);
        return number == null ? 0 : Integer.parseInt(number.n());
    }
}
