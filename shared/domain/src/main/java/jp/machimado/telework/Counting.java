package jp.machimado.telework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.Counter.Kind;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkPosting;
import jp.machimado.telework.ledger.TeleworkPosting.Limited;
import jp.machimado.telework.rules.Half;
import jp.machimado.telework.rules.TeleworkRules;
import jp.machimado.town.TownCalendar;

/// What an application counts for, and how far each counter may go.
///
/// @param lifted whether the caps of persons are lifted, as in a disaster; the counter stays
///   staffed
record Counting(TeleworkRules rules, TownCalendar calendar, boolean lifted) {

    private static final String ALL = "n";
    private static final int WEEK = 7;

    /// The posting that makes `after` of `before`.
    TeleworkPosting posting(Optional<Telework> before, Telework after) {
        var deltas = new TreeMap<Counter, SortedMap<String, Integer>>();
        before.ifPresent(telework -> add(deltas, telework, -1));
        add(deltas, after, 1);
        var counts = new TreeMap<Counter, SortedMap<String, Limited>>();
        deltas.forEach((counter, fields) -> {
            var limited = limited(counter, fields);
            if (!limited.isEmpty()) {
                counts.put(counter, limited);
            }
        });
        return new TeleworkPosting(before, after, counts);
    }

    private SortedMap<String, Limited> limited(Counter counter, SortedMap<String, Integer> fields) {
        var limited = new TreeMap<String, Limited>();
        fields.forEach((field, delta) -> {
            if (delta != 0) {
                limited.put(field, new Limited(delta, limit(counter, field)));
            }
        });
        return limited;
    }

    private void add(
            SortedMap<Counter, SortedMap<String, Integer>> deltas, Telework telework, int sign) {
        of(telework)
                .forEach((counter, fields) -> {
                    var sums = deltas.computeIfAbsent(counter, _ -> new TreeMap<>());
                    fields.forEach((field, count) -> sums.merge(field, sign * count, Integer::sum));
                });
    }

    /// What `telework` counts for: nothing, by the same counters, once it holds its place no more.
    SortedMap<Counter, SortedMap<String, Integer>> of(Telework telework) {
        var counts = new TreeMap<Counter, SortedMap<String, Integer>>();
        var person = telework.person().value();
        var day = telework.plan().day();
        int each = telework.state().holds() ? 1 : 0;
        var halves = new TreeMap<String, Integer>();
        telework.plan().part().halves().forEach(half -> halves.put(half.field(), each));
        var sum = all(each * halves.size());
        counts.put(new Counter(Kind.PERSON_DAY, person, day), halves);
        counts.put(new Counter(Kind.PERSON_WEEK, person, monday(day)), sum);
        counts.put(new Counter(Kind.PERSON_MONTH, person, day.withDayOfMonth(1)), sum);
        counts.put(new Counter(Kind.DIVISION_DAY, telework.division(), day), halves);
        telework.plan()
                .devices()
                .forEach(
                        device -> counts.put(new Counter(Kind.DEVICE_DAY, device, day), all(each)));
        return counts;
    }

    private static SortedMap<String, Integer> all(int count) {
        return new TreeMap<>(Map.of(ALL, count));
    }

    private OptionalInt limit(Counter counter, String field) {
        return switch (counter.kind()) {
            case PERSON_DAY -> OptionalInt.of(1);
            case PERSON_WEEK ->
                    lifted
                            ? OptionalInt.empty()
                            : OptionalInt.of(rules.caps().halvesAWeek(workingDays(counter.from())));
            case PERSON_MONTH -> month();
            case DIVISION_DAY -> OptionalInt.of(away(counter.of(), field));
            case DEVICE_DAY -> OptionalInt.of(stock(counter.of()));
        };
    }

    private OptionalInt month() {
        var days = rules.caps().daysAMonth();
        return lifted || days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(2 * days.getAsInt());
    }

    private int away(String division, String field) {
        var half = field.equals(Half.MORNING.field()) ? Half.MORNING : Half.AFTERNOON;
        return rules.division(division).map(staff -> staff.away(half)).orElse(0);
    }

    private int stock(String device) {
        return rules.device(device).map(lent -> lent.stock()).orElse(0);
    }

    private int workingDays(LocalDate monday) {
        return (int)
                IntStream.range(0, WEEK)
                        .mapToObj(monday::plusDays)
                        .filter(calendar::isWorkingDay)
                        .count();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
