package jp.machimado.dynamodb.booking;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.space.SiteId;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Items;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Who waits, in the table.
final class Line {

    private static final Comparator<Wait> FIRST =
            Comparator.comparing(Wait::since).thenComparing(Wait::id);

    private final TownTable table;
    private final Items items;
    private final ZoneId zone;

    Line(TownTable table, Items items, ZoneId zone) {
        this.table = table;
        this.items = items;
        this.zone = zone;
    }

    void join(Wait wait) {
        var pointer =
                Put.builder()
                        .tableName(table.name())
                        .item(WaitItem.pointer(wait, zone))
                        .conditionExpression("attribute_not_exists(pk)")
                        .build();
        var place = Put.builder().tableName(table.name()).item(WaitItem.of(wait, zone)).build();
        try {
            write(
                    List.of(
                            TransactWriteItem.builder().put(pointer).build(),
                            TransactWriteItem.builder().put(place).build()));
        } catch (TransactionCanceledException e) {
            if (!"ConditionalCheckFailed".equals(e.cancellationReasons().getFirst().code())) {
                throw e;
            }
        }
    }

    /// Deletes the place that the person's pointer tells, wherever `wait` says it is.
    void leave(Wait wait) {
        var key = Keys.place(wait.person(), wait.id());
        items.get(key)
                .ifPresent(pointer ->
                        write(List.of(deletion(key), deletion(WaitItem.pointed(pointer)))));
    }

    List<Wait> waiting(SiteId site, YearMonth month) {
        return sorted(items.partition(Keys.line(site, month)));
    }

    /// A pointer outlives a place that was served; it points nowhere then.
    List<Wait> waitsOf(PersonId person) {
        var pointers = items.query(Keys.person(person), Keys.WAIT);
        return sorted(items.all(pointers.stream().map(WaitItem::pointed).toList()));
    }

    private static List<Wait> sorted(List<Map<String, AttributeValue>> found) {
        return found.stream().map(WaitItem::wait).sorted(FIRST).toList();
    }

    private TransactWriteItem deletion(ItemKey key) {
        var delete = Delete.builder().tableName(table.name()).key(key.attributes()).build();
        return TransactWriteItem.builder().delete(delete).build();
    }

    private void write(List<TransactWriteItem> writes) {
        table.retry()
                .run(() ->
                        table.client()
                                .transactWriteItems(request -> request.transactItems(writes)));
    }
}
