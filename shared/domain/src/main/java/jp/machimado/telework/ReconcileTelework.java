package jp.machimado.telework;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.Telework;

/// Compares the counters with the applications that they count. It never repairs: a difference is a
/// fault that somebody must look into.
public final class ReconcileTelework {

    private final TeleworkOffice office;

    public ReconcileTelework(TeleworkOffice office) {
        this.office = office;
    }

    /// What counts otherwise in `month` than the applications say; weeks that reach into another
    /// month are counted over both.
    public List<String> differences(YearMonth month) {
        var counted = new TreeMap<Counter, SortedMap<String, Integer>>();
        var counting = new Counting(office.rules(), office.town().calendar(), false);
        for (var at = month.minusMonths(1);
                !at.isAfter(month.plusMonths(1));
                at = at.plusMonths(1)) {
            applications(at).stream()
                    .map(counting::of)
                    .forEach(counts ->
                            counts.forEach((counter, fields) -> {
                                var sums = counted.computeIfAbsent(counter, _ -> new TreeMap<>());
                                fields.forEach(
                                        (field, count) -> sums.merge(field, count, Integer::sum));
                            }));
        }
        var differences = new ArrayList<String>();
        counted.forEach((counter, fields) -> {
            if (YearMonth.from(counter.from()).equals(month)) {
                fields.forEach((field, count) -> compare(counter, field, count, differences));
            }
        });
        return differences;
    }

    private List<Telework> applications(YearMonth month) {
        return office.rules().divisions().stream()
                .flatMap(division -> office.teleworks().of(division.division(), month).stream())
                .toList();
    }

    private void compare(Counter counter, String field, int should, List<String> differences) {
        int is = office.teleworks().count(counter, field);
        if (is != should) {
            differences.add(counter + " " + field + " is " + is + ", should be " + should);
        }
    }
}
