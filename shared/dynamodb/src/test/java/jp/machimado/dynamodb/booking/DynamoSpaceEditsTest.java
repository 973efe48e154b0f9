package jp.machimado.dynamodb.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import jp.machimado.booking.ledger.SpaceEdits;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.testing.booking.SpaceEditsContract;
import org.junit.jupiter.api.Test;

final class DynamoSpaceEditsTest extends SpaceEditsContract {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    @Override
    protected SpaceEdits empty() {
        return new DynamoSpaceEdits(TestTown.empty().table, CLOCK);
    }

    @Test
    void namesAVersionThatCannotBeReadAndKeepsTheOthers() {
        var town = TestTown.empty().table;
        var edits = new DynamoSpaceEdits(town, CLOCK);
        var second = SpaceEdit.of(InventedTown.spaces(), "desk").orElseThrow().as(2);
        assertTrue(edits.add(second));
        var third = Fields.of(SpaceEditItem.item(second.as(3))).set("limits", "1 2").map();
        town.client().putItem(put -> put.tableName(town.name()).item(third));
        assertEquals(List.of(second), edits.all().edits());
        assertEquals(List.of(new RuleVersion("desk", 3)), edits.all().broken());
    }
}
