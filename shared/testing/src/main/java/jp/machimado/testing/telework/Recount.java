package jp.machimado.testing.telework;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.Counter.Kind;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.Teleworks;

/// Counts applications anew, one by one, and compares that with what the counters say.
final class Recount {

    private record Cell(Counter counter, String field) {}

    private final Map<String, Integer> counted = new TreeMap<>();
    private final Map<String, Cell> cells = new TreeMap<>();

    private Recount() {}

    /// What counts otherwise than the applications of `divisions` in `month` say. Weeks that reach
    /// into another month must not be applied for.
    static List<String> differences(Teleworks teleworks, List<String> divisions, YearMonth month) {
        var recount = new Recount();
        divisions.forEach(division -> teleworks.of(division, month).forEach(recount::count));
        var differences = new ArrayList<String>();
        recount.cells.forEach((name, cell) -> {
            int is = teleworks.count(cell.counter(), cell.field());
            int should = recount.counted.getOrDefault(name, 0);
            if (is != should) {
                differences.add(name + " is " + is + ", should be " + should);
            }
        });
        return differences;
    }

    private void count(Telework telework) {
        var day = telework.plan().day();
        var person = telework.person().value();
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var week = new Counter(Kind.PERSON_WEEK, person, monday);
        var month = new Counter(Kind.PERSON_MONTH, person, day.withDayOfMonth(1));
        for (var half : telework.plan().part().halves()) {
            add(new Counter(Kind.PERSON_DAY, person, day), half.field(), telework);
            add(new Counter(Kind.DIVISION_DAY, telework.division(), day), half.field(), telework);
            add(week, "n", telework);
            add(month, "n", telework);
        }
        for (var device : telework.plan().devices()) {
            add(new Counter(Kind.DEVICE_DAY, device, day), "n", telework);
        }
    }

    private void add(Counter counter, String field, Telework telework) {
        var name = counter + " " + field;
        cells.put(name, new Cell(counter, field));
        counted.merge(name, telework.state().holds() ? 1 : 0, Integer::sum);
    }
}
