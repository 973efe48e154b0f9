package jp.machimado.dynamodb.booking;

import java.time.InstantSource;
import java.util.Map;
import jp.machimado.booking.ledger.DeskCodes;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// Codes at spaces in the table. What was not answered may be counted twice: the code that is
/// printed afterwards is the newest all the same.
public final class DynamoDeskCodes implements DeskCodes {

    private static final String GENERATION = "generation";

    private final TownTable table;
    private final InstantSource clock;

    public DynamoDeskCodes(TownTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public int generation(SpaceId space) {
        return new Items(table, clock)
                .get(key(space))
                .map(item -> Fields.of(item).number(GENERATION))
                .orElse(0);
    }

    @Override
    public int reissue(SpaceId space) {
        var values = Map.of(":one", Fields.value(1));
        var issued =
                table.retry()
                        .call(() ->
                                table.client()
                                        .updateItem(update ->
                                                update.tableName(table.name())
                                                        .key(key(space).attributes())
                                                        .updateExpression("ADD generation :one")
                                                        .expressionAttributeValues(values)
                                                        .returnValues(ReturnValue.UPDATED_NEW)));
        return Fields.of(issued.attributes()).number(GENERATION);
    }

    private static ItemKey key(SpaceId space) {
        return new ItemKey("DESK#" + space, "CODE");
    }
}
