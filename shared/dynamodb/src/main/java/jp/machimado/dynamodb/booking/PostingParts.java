package jp.machimado.dynamodb.booking;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.Posting;
import jp.machimado.booking.ledger.Step;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.ledger.Written;
import jp.machimado.dynamodb.item.Part;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// A posting as the parts of one transaction: the bookings first, since only they can say whose the
/// time is, then counters, quotas, the place in line and what must be told.
final class PostingParts {

    private final String table;
    private final ZoneId zone;

    PostingParts(String table, ZoneId zone) {
        this.table = table;
        this.zone = zone;
    }

    List<Part<Written>> of(Posting posting) {
        var parts = new ArrayList<Part<Written>>();
        posting.steps().forEach(step -> parts.add(part(step)));
        posting.slots()
                .forEach((bucket, slots) ->
                        parts.add(
                                Part.of(
                                        BoardItem.change(bucket, slots, zone).part(table),
                                        item -> BoardItem.taken(bucket, slots, item))));
        posting.quotas()
                .forEach((quota, change) ->
                        parts.add(
                                Part.of(
                                        MonthItem.change(quota, change, zone).part(table),
                                        item -> MonthItem.reached(change, item))));
        posting.served().ifPresent(wait -> parts.add(part(wait)));
        posting.steps().forEach(step -> step.notices().forEach(told -> parts.add(part(told))));
        return parts;
    }

    private Part<Written> part(Step step) {
        var item = BookingItem.of(step.after(), step.due(), zone);
        return Part.versioned(
                Put.builder().tableName(table).item(item),
                BookingItem.VERSION,
                step.before().map(Booking::version),
                found -> new Written.Stale(found.map(BookingItem::booking)),
                found -> BookingItem.booking(found).equals(step.after()));
    }

    private Part<Written> part(Wait served) {
        var delete =
                Delete.builder()
                        .tableName(table)
                        .key(Keys.wait(served).attributes())
                        .conditionExpression("attribute_exists(pk)")
                        .build();
        return Part.of(
                TransactWriteItem.builder().delete(delete).build(), _ -> new Written.NotWaiting());
    }

    private Part<Written> part(Notice notice) {
        var put = Put.builder().tableName(table).item(NoticeItem.of(notice)).build();
        return Part.of(
                TransactWriteItem.builder().put(put).build(),
                _ -> {
                    throw new IllegalStateException("a notice has no condition: " + notice);
                });
    }
}
