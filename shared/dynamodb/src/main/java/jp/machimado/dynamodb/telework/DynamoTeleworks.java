package jp.machimado.dynamodb.telework;

import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Items;
import jp.machimado.dynamodb.item.Part;
import jp.machimado.dynamodb.item.Transaction;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.ledger.TeleworkPosting;
import jp.machimado.telework.ledger.TeleworkWritten;
import jp.machimado.telework.ledger.Teleworks;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;

/// Applications for telework in the table: each posting is one transaction.
public final class DynamoTeleworks implements Teleworks {

    private static final Comparator<Telework> BY_DAY =
            Comparator.comparing((Telework telework) -> telework.plan().day())
                    .thenComparing(Telework::id);

    private final TownTable table;
    private final ZoneId zone;
    private final Items items;

    /// Days are those of `zone`, the town's; what has expired by `clock` is gone.
    public DynamoTeleworks(TownTable table, ZoneId zone, InstantSource clock) {
        this.table = table;
        this.zone = zone;
        this.items = new Items(table, clock);
    }

    @Override
    public TeleworkWritten post(TeleworkPosting posting) {
        var parts = new ArrayList<Part<TeleworkWritten>>();
        parts.add(application(posting));
        posting.counts()
                .forEach((counter, numbers) ->
                        parts.add(
                                Part.of(
                                        CounterItem.change(counter, numbers, posting.after(), zone)
                                                .part(table.name()),
                                        _ -> new TeleworkWritten.Reached(counter))));
        return new Transaction<>(table, parts).write().orElseGet(TeleworkWritten.Kept::new);
    }

    private Part<TeleworkWritten> application(TeleworkPosting posting) {
        var after = posting.after();
        return Part.versioned(
                Put.builder().tableName(table.name()).item(TeleworkItem.of(after, zone)),
                TeleworkItem.VERSION,
                posting.before().map(Telework::version),
                item -> new TeleworkWritten.Stale(item.map(TeleworkItem::telework)),
                item -> TeleworkItem.telework(item).equals(after));
    }

    @Override
    public Optional<Telework> telework(TeleworkId id) {
        return items.get(TeleworkKeys.telework(id)).map(TeleworkItem::telework);
    }

    @Override
    public List<Telework> of(PersonId person, YearMonth month) {
        return listed(items.get(TeleworkKeys.month(person.value(), month)).stream().toList());
    }

    @Override
    public List<Telework> of(String division, YearMonth month) {
        return listed(items.partition(TeleworkKeys.division(division, month)));
    }

    private List<Telework> listed(List<Map<String, AttributeValue>> counters) {
        var ids = counters.stream().flatMap(item -> CounterItem.listed(item).stream());
        return items.all(ids.map(TeleworkKeys::telework).toList()).stream()
                .map(TeleworkItem::telework)
                .sorted(BY_DAY)
                .toList();
    }

    @Override
    public int count(Counter counter, String field) {
        return items.get(TeleworkKeys.counter(counter))
                .map(item -> CounterItem.count(item, field))
                .orElse(0);
    }
}
