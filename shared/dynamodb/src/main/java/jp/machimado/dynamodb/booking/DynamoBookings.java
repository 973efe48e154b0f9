package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Posting;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.ledger.Written;
import jp.machimado.booking.space.SiteId;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Change;
import jp.machimado.dynamodb.item.Items;
import jp.machimado.dynamodb.item.Transaction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The ledger in the table: each posting is one transaction.
public final class DynamoBookings implements Bookings {

    private final TownTable table;
    private final ZoneId zone;
    private final Items items;
    private final Line line;
    private final PostingParts parts;

    /// Days are those of `zone`, the town's; what has expired by `clock` is gone.
    public DynamoBookings(TownTable table, ZoneId zone, InstantSource clock) {
        this.table = table;
        this.zone = zone;
        this.items = new Items(table, clock);
        this.line = new Line(table, items, zone);
        this.parts = new PostingParts(table.name(), zone);
    }

    @Override
    public Written post(Posting posting) {
        return new Transaction<>(table, parts.of(posting)).write().orElseGet(Written.Kept::new);
    }

    @Override
    public Optional<Booking> booking(BookingId id) {
        return items.get(Keys.booking(id)).map(BookingItem::booking);
    }

    @Override
    public List<Booking> of(PersonId person, YearMonth first, YearMonth last) {
        return bookings(person, first, last, MonthItem::bookings);
    }

    @Override
    public List<Booking> held(PersonId person, YearMonth first, YearMonth last, BookingId asked) {
        return bookings(person, first, last, month -> MonthItem.held(month, asked));
    }

    private List<Booking> bookings(
            PersonId person,
            YearMonth first,
            YearMonth last,
            Function<Map<String, AttributeValue>, List<BookingId>> wanted) {
        var months = items.query(Keys.person(person), Keys.MONTH + first, Keys.MONTH + last);
        var ids = months.stream().flatMap(month -> wanted.apply(month).stream());
        return items.all(ids.map(Keys::booking).toList()).stream()
                .map(BookingItem::booking)
                .filter(booking -> !booking.month().isBefore(first))
                .filter(booking -> !booking.month().isAfter(last))
                .sorted(Comparator.comparing(Booking::begins).thenComparing(Booking::id))
                .toList();
    }

    @Override
    public List<Board> month(SiteId site, YearMonth month) {
        return boards(items.partition(Keys.site(site, month)));
    }

    @Override
    public List<Board> day(SiteId site, LocalDate day) {
        var month = Keys.site(site, YearMonth.from(day));
        return boards(items.query(month, Keys.day(day.getDayOfMonth())));
    }

    private static List<Board> boards(List<Map<String, AttributeValue>> found) {
        return found.stream()
                .map(BoardItem::board)
                .sorted(Comparator.comparing(Board::bucket))
                .toList();
    }

    @Override
    public void join(Wait wait) {
        line.join(wait);
    }

    @Override
    public void leave(Wait wait) {
        line.leave(wait);
    }

    @Override
    public List<Wait> waiting(SiteId site, YearMonth month) {
        return line.waiting(site, month);
    }

    @Override
    public List<Wait> waitsOf(PersonId person) {
        return line.waitsOf(person);
    }

    @Override
    public void close(Bucket bucket, String closure, Board.Closed closed) {
        update(BoardItem.closing(bucket, closure, closed, zone));
    }

    @Override
    public void reopen(Bucket bucket, String closure) {
        items.get(Keys.bucket(bucket))
                .map(item -> BoardItem.board(item).closures())
                .filter(closures -> closures.containsKey(closure))
                .map(closures -> closures.get(closure))
                .ifPresent(closed -> update(BoardItem.reopening(bucket, closure, closed)));
    }

    /// Updates, or leaves all as it is when the condition fails: it was done before.
    private void update(Change change) {
        var request = change.request(table.name());
        try {
            table.retry().run(() -> table.client().updateItem(request));
        } catch (ConditionalCheckFailedException _) {
            return;
        }
    }

    @Override
    public List<BookingId> due(Instant now, int atMost) {
        return items.due(Due.BOOKINGS.shards(), now, atMost).stream().map(Keys::bookingIn).toList();
    }
}
