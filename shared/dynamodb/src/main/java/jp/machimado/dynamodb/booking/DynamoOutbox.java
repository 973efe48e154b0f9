package jp.machimado.dynamodb.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Change;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.dynamodb.item.Items;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The outbox in the table, whose items [DynamoBookings#post] puts there.
public final class DynamoOutbox implements Outbox {

    private final TownTable table;
    private final Items items;

    /// What has expired by `clock` is gone.
    public DynamoOutbox(TownTable table, InstantSource clock) {
        this.table = table;
        this.items = new Items(table, clock);
    }

    /// The notice whose item has these keys, as a stream tells them; empty for any other item.
    public static Optional<NoticeId> notice(String pk, String sk) {
        return Keys.noticeIn(new ItemKey(pk, sk));
    }

    @Override
    public Optional<Claimed> claim(NoticeId id, Instant now, Duration lease) {
        var claim =
                new Change(Keys.notice(id))
                        .set(NoticeItem.STATE, state(State.SENDING))
                        .set(TownTable.DUE_AT, Fields.value(now.plus(lease)))
                        .setOnce(NoticeItem.FIRST_TRIED, Fields.value(now))
                        .add(NoticeItem.ATTEMPTS, 1)
                        .ifAtMost(TownTable.DUE_AT, Fields.value(now));
        return update(claim).map(NoticeItem::claimed);
    }

    @Override
    public void sent(Claimed claimed) {
        update(ending(claimed, State.SENT).ifPresent(ItemKey.PK));
    }

    @Override
    public void failed(Claimed claimed, Instant next) {
        var waiting = change(claimed, State.WAITING).set(TownTable.DUE_AT, Fields.value(next));
        update(stillMine(waiting, claimed));
    }

    @Override
    public void uncertain(Claimed claimed) {
        update(stillMine(ending(claimed, State.UNCERTAIN), claimed));
    }

    @Override
    public void dropped(Claimed claimed) {
        update(stillMine(ending(claimed, State.DROPPED), claimed));
    }

    private static Change change(Claimed claimed, State to) {
        return new Change(Keys.notice(claimed.notice().id())).set(NoticeItem.STATE, state(to));
    }

    private static Change ending(Claimed claimed, State to) {
        return change(claimed, to).remove(TownTable.DUE_SHARD).remove(TownTable.DUE_AT);
    }

    private static Change stillMine(Change change, Claimed claimed) {
        return change.ifIs(NoticeItem.STATE, state(State.SENDING))
                .ifIs(NoticeItem.ATTEMPTS, Fields.value(claimed.attempts()));
    }

    private static AttributeValue state(State state) {
        return Fields.value(state.name());
    }

    /// The item as it then is; empty when the condition failed.
    private Optional<Map<String, AttributeValue>> update(Change change) {
        var request = change.request(table.name());
        try {
            return Optional.of(
                    table.retry().call(() -> table.client().updateItem(request).attributes()));
        } catch (ConditionalCheckFailedException _) {
            return Optional.empty();
        }
    }

    @Override
    public List<NoticeId> dueNotices(Instant now, int atMost) {
        return items.due(Due.NOTICES.shards(), now, atMost).stream()
                .flatMap(key -> Keys.noticeIn(key).stream())
                .toList();
    }

    @Override
    public List<Entry> of(BookingId booking) {
        return items.query(Keys.bookings(booking), Keys.OUT).stream()
                .map(NoticeItem::entry)
                .sorted(
                        Comparator.comparingInt((Entry entry) -> entry.notice().version())
                                .thenComparing(entry -> entry.notice().kind().name()))
                .toList();
    }
}
