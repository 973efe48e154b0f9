package jp.machimado.dynamodb.booking;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Mark;
import jp.machimado.booking.ledger.Posting.SlotChange;
import jp.machimado.booking.ledger.Written;
import jp.machimado.dynamodb.Retention;
import jp.machimado.dynamodb.item.Change;
import jp.machimado.dynamodb.item.Fields;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The counters, marks and closures of one bucket as an item. It says nothing about a person.
final class BoardItem {

    private static final String COUNTER = "c";
    private static final String MARK = "b_";
    private static final String CLOSURE = "x_";

    private BoardItem() {}

    /// Refused when a counter that grows would pass its units.
    static Change change(Bucket bucket, SlotChange slots, ZoneId zone) {
        var change = ending(bucket, zone);
        var limits = new TreeMap<String, Long>();
        slots.deltas()
                .forEach((counter, delta) -> {
                    change.add(COUNTER + counter, delta);
                    if (delta > 0) {
                        limits.put(COUNTER + counter, (long) slots.units() - delta);
                    }
                });
        slots.marks()
                .forEach((id, mark) ->
                        mark.ifPresentOrElse(
                                as -> change.set(MARK + id, Fields.value(as.text())),
                                () -> change.remove(MARK + id)));
        return change.ifNonePasses(limits);
    }

    private static Change ending(Bucket bucket, ZoneId zone) {
        var last =
                bucket.day() == 0
                        ? bucket.month().atEndOfMonth()
                        : bucket.month().atDay(bucket.day());
        var end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new Change(Keys.bucket(bucket))
                .set(Fields.EXPIRES, Fields.value(Fields.seconds(Retention.BOOKING.from(end))));
    }

    /// What [#change] was refused for, with the bucket as in `item`.
    static Written taken(Bucket bucket, SlotChange slots, Map<String, AttributeValue> item) {
        var board = board(bucket, item);
        boolean closed =
                slots.deltas().entrySet().stream()
                        .filter(delta -> delta.getValue() > 0)
                        .map(delta ->
                                board.counts().getOrDefault(delta.getKey(), 0) + delta.getValue())
                        .filter(count -> count > slots.units())
                        .findFirst()
                        .filter(count -> count > Board.CLOSED)
                        .isPresent();
        return new Written.Taken(bucket, closed);
    }

    /// Refused when `closure` is there.
    static Change closing(Bucket bucket, String closure, Board.Closed closed, ZoneId zone) {
        var change = ending(bucket, zone);
        for (int counter = closed.from(); counter < closed.to(); counter++) {
            change.add(COUNTER + counter, Board.CLOSED);
        }
        return change.set(CLOSURE + closure, Fields.value(text(closed)))
                .ifAbsent(CLOSURE + closure);
    }

    /// Refused when `closure` is not there as `closed`.
    static Change reopening(Bucket bucket, String closure, Board.Closed closed) {
        var change = new Change(Keys.bucket(bucket));
        for (int counter = closed.from(); counter < closed.to(); counter++) {
            change.add(COUNTER + counter, -Board.CLOSED);
        }
        return change.remove(CLOSURE + closure).ifIs(CLOSURE + closure, Fields.value(text(closed)));
    }

    static Board board(Map<String, AttributeValue> item) {
        return board(Keys.bucketIn(Fields.of(item).key()), item);
    }

    private static Board board(Bucket bucket, Map<String, AttributeValue> item) {
        var counts = new TreeMap<Integer, Integer>();
        var marks = new HashMap<BookingId, Mark>();
        var closures = new HashMap<String, Board.Closed>();
        item.forEach((name, value) -> {
            after(MARK, name).ifPresent(id -> marks.put(new BookingId(id), Mark.parse(value.s())));
            after(CLOSURE, name).ifPresent(id -> closures.put(id, closed(value.s())));
            if (name.matches("c\\d+")) {
                counts.put(Integer.valueOf(name.substring(1)), Integer.valueOf(value.n()));
            }
        });
        return new Board(bucket, counts, marks, closures);
    }

    private static Optional<String> after(String prefix, String name) {
        return name.startsWith(prefix)
                ? Optional.of(name.substring(prefix.length()))
                : Optional.empty();
    }

    private static String text(Board.Closed closed) {
        return closed.from() + "-" + closed.to() + "|" + closed.reason();
    }

    private static Board.Closed closed(String text) {
        int dash = text.indexOf('-');
        int bar = text.indexOf('|');
        return new Board.Closed(
                Integer.parseInt(text.substring(0, dash)),
                Integer.parseInt(text.substring(dash + 1, bar)),
                text.substring(bar + 1));
    }
}
