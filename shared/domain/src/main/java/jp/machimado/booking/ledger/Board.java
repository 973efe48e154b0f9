package jp.machimado.booking.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is known of a bucket: its counters, the bookings that they count, and the closures.
///
/// @param counts by quarter of the day or day of the month; a missing one is 0. A closure counts
///   [#CLOSED] in each of its counters
/// @param marks of bookings that hold, or held, its counters
/// @param closures by id
public record Board(
        Bucket bucket,
        SortedMap<Integer, Integer> counts,
        Map<BookingId, Mark> marks,
        Map<String, Closed> closures) {

    /// What a closure adds to each counter: more than any space has units.
    public static final int CLOSED = 1000;

    public Board {
        counts = new TreeMap<>(counts);
        marks = Map.copyOf(marks);
        closures = Map.copyOf(closures);
    }

    /// Counters closed by the town.
    ///
    /// @param to the counter after the last
    /// @param reason as people read it
    public record Closed(int from, int to, String reason) {}

    /// A bucket in which nothing has happened.
    public static Board empty(Bucket bucket) {
        return new Board(bucket, new TreeMap<>(), Map.of(), Map.of());
    }

    /// How many units are taken at `counter`, closures left aside.
    public int taken(int counter) {
        return counts.getOrDefault(counter, 0) % CLOSED;
    }

    /// Whether the town closed `counter`.
    public boolean isClosed(int counter) {
        return counts.getOrDefault(counter, 0) >= CLOSED;
    }

    /// How many of `units` are free in all of `from` until `to`; none where it is closed.
    public int free(int from, int to, int units) {
        int free = units;
        for (int counter = from; counter < to; counter++) {
            free = isClosed(counter) ? 0 : Math.min(free, units - taken(counter));
        }
        return Math.max(0, free);
    }
}
