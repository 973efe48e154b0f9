package jp.machimado.dynamodb.booking;

import java.time.InstantSource;
import java.util.ArrayList;
import jp.machimado.booking.ledger.SpaceEdits;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.SpaceEdit;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// What staff changed of the spaces, in the table: one item for each version, all in one partition.
public final class DynamoSpaceEdits implements SpaceEdits {

    private final TownTable table;
    private final Items items;

    public DynamoSpaceEdits(TownTable table, InstantSource clock) {
        this.table = table;
        this.items = new Items(table, clock);
    }

    @Override
    public Kept all() {
        var edits = new ArrayList<SpaceEdit>();
        var broken = new ArrayList<RuleVersion>();
        for (var item : items.partition(Keys.EDITS)) {
            try {
                edits.add(SpaceEditItem.edit(item));
            } catch (IllegalArgumentException
                    | IllegalStateException
                    | IndexOutOfBoundsException _) {
                broken.add(Keys.editIn(Fields.of(item).key()));
            }
        }
        return new Kept(edits, broken);
    }

    @Override
    public boolean add(SpaceEdit edit) {
        var item = SpaceEditItem.item(edit);
        try {
            table.retry()
                    .run(() ->
                            table.client()
                                    .putItem(put ->
                                            put.tableName(table.name())
                                                    .item(item)
                                                    .conditionExpression(
                                                            "attribute_not_exists(pk)")));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return items.get(Keys.edit(edit.rules().judgedBy())).filter(item::equals).isPresent();
        }
    }
}
