package jp.machimado.testing.telework;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.ledger.TeleworkPosting;
import jp.machimado.telework.ledger.TeleworkPosting.Limited;
import jp.machimado.telework.ledger.TeleworkWritten;
import jp.machimado.telework.ledger.Teleworks;

/// Applications in memory: the reference beside which every other store is tried.
public final class InMemoryTeleworks implements Teleworks {

    private record Field(Counter counter, String name) {}

    private final Map<TeleworkId, Telework> teleworks = new TreeMap<>();
    private final Map<Field, Integer> counts = new HashMap<>();

    @Override
    public synchronized TeleworkWritten post(TeleworkPosting posting) {
        var after = posting.after();
        var now = Optional.ofNullable(teleworks.get(after.id()));
        if (now.filter(after::equals).isPresent()) {
            return new TeleworkWritten.Kept();
        }
        if (!now.equals(posting.before())) {
            return new TeleworkWritten.Stale(now);
        }
        for (var change : posting.counts().entrySet()) {
            if (change.getValue().entrySet().stream()
                    .anyMatch(field -> passes(change.getKey(), field.getKey(), field.getValue()))) {
                return new TeleworkWritten.Reached(change.getKey());
            }
        }
        posting.counts()
                .forEach((counter, fields) ->
                        fields.forEach((name, limited) ->
                                counts.merge(
                                        new Field(counter, name), limited.delta(), Integer::sum)));
        teleworks.put(after.id(), after);
        return new TeleworkWritten.Kept();
    }

    private boolean passes(Counter counter, String field, Limited limited) {
        return limited.delta() > 0
                && limited.limit().isPresent()
                && count(counter, field) + limited.delta() > limited.limit().getAsInt();
    }

    @Override
    public synchronized Optional<Telework> telework(TeleworkId id) {
        return Optional.ofNullable(teleworks.get(id));
    }

    @Override
    public List<Telework> of(PersonId person, YearMonth month) {
        return all(month, telework -> telework.person().equals(person));
    }

    @Override
    public List<Telework> of(String division, YearMonth month) {
        return all(month, telework -> telework.division().equals(division));
    }

    private synchronized List<Telework> all(YearMonth month, Predicate<Telework> wanted) {
        return teleworks.values().stream()
                .filter(telework -> YearMonth.from(telework.plan().day()).equals(month))
                .filter(wanted)
                .sorted(
                        Comparator.comparing((Telework telework) -> telework.plan().day())
                                .thenComparing(Telework::id))
                .toList();
    }

    @Override
    public synchronized int count(Counter counter, String field) {
        return counts.getOrDefault(new Field(counter, field), 0);
    }
}
