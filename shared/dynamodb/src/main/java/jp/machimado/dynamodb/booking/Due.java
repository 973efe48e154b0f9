package jp.machimado.dynamodb.booking;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.item.Fields;

/// What the clock finds by the index `due`, each in a few shards.
enum Due {
    BOOKINGS("DUE#BOOKING#"),
    NOTICES("DUE#OUT#");

    /// Enough for some thousand writes a second; the clock asks each once a minute.
    private static final int SHARDS = 4;

    private final String prefix;

    Due(String prefix) {
        this.prefix = prefix;
    }

    /// Says in `fields` that something of `booking` is due at `at`.
    Fields mark(Fields fields, BookingId booking, Instant at) {
        return fields.set(TownTable.DUE_SHARD, shard(booking)).set(TownTable.DUE_AT, at);
    }

    String shard(BookingId booking) {
        return prefix + Math.floorMod(booking.value().hashCode(), SHARDS);
    }

    List<String> shards() {
        return IntStream.range(0, SHARDS).mapToObj(shard -> prefix + shard).toList();
    }
}
