package jp.machimado.dynamodb.telework;

import java.time.InstantSource;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import jp.machimado.telework.ledger.Disasters;

/// Whether the caps are lifted, in the table.
public final class DynamoDisasters implements Disasters {

    private final TownTable table;
    private final Items items;

    public DynamoDisasters(TownTable table, InstantSource clock) {
        this.table = table;
        this.items = new Items(table, clock);
    }

    @Override
    public Optional<Lifted> lifted() {
        return items.get(TeleworkKeys.disaster())
                .map(Fields::of)
                .map(item ->
                        new Lifted(
                                new PersonId(item.text("by")),
                                item.text("name"),
                                item.text("reason"),
                                item.instant("at")));
    }

    @Override
    public void lift(Lifted lifted) {
        table.keep(
                Fields.at(TeleworkKeys.disaster())
                        .set("by", lifted.by().value())
                        .set("name", lifted.name())
                        .set("reason", lifted.reason())
                        .set("at", lifted.at())
                        .map());
    }

    @Override
    public void end() {
        table.forget(TeleworkKeys.disaster());
    }
}
