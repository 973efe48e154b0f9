package jp.machimado.booking;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Mark;
import jp.machimado.booking.space.SiteId;

/// Compares the counters with the bookings that they count. It tells every difference and repairs
/// none: a clash that is hidden is worse than one that is seen.
public final class Reconcile {

    private final BookingOffice office;

    public Reconcile(BookingOffice office) {
        this.office = office;
    }

    /// Where the ledger contradicts itself.
    ///
    /// @param counter the quarter or night; -1 when a mark itself is wrong
    /// @param counted what the counter says
    /// @param booked what the bookings add up to
    /// @param booking whose mark is wrong; empty for a counter
    public record Difference(
            Bucket bucket, int counter, int counted, int booked, Optional<BookingId> booking) {}

    /// Everything that differs at `site` in `month`.
    public List<Difference> month(SiteId site, YearMonth month) {
        var differences = new ArrayList<Difference>();
        for (var board : office.bookings().month(site, month)) {
            differences.addAll(counters(board));
            differences.addAll(marks(board));
        }
        return List.copyOf(differences);
    }

    private static List<Difference> counters(Board board) {
        Map<Integer, Integer> booked = new HashMap<>();
        board.marks().values().stream()
                .filter(mark -> mark.state().holds())
                .forEach(mark -> add(booked, mark.from(), mark.to(), mark.units()));
        board.closures()
                .values()
                .forEach(closed -> add(booked, closed.from(), closed.to(), Board.CLOSED));
        var counters = new TreeSet<>(board.counts().keySet());
        counters.addAll(booked.keySet());
        return counters.stream()
                .map(counter ->
                        new Difference(
                                board.bucket(),
                                counter,
                                board.counts().getOrDefault(counter, 0),
                                booked.getOrDefault(counter, 0),
                                Optional.empty()))
                .filter(difference -> difference.counted() != difference.booked())
                .toList();
    }

    private static void add(Map<Integer, Integer> booked, int from, int to, int units) {
        for (int counter = from; counter < to; counter++) {
            booked.merge(counter, units, Integer::sum);
        }
    }

    private List<Difference> marks(Board board) {
        return board.marks().entrySet().stream()
                .filter(entry -> !agrees(board.bucket(), entry.getKey(), entry.getValue()))
                .map(entry ->
                        new Difference(
                                board.bucket(),
                                -1,
                                entry.getValue().units(),
                                0,
                                Optional.of(entry.getKey())))
                .toList();
    }

    private boolean agrees(Bucket bucket, BookingId id, Mark mark) {
        return office.bookings()
                .booking(id)
                .filter(booking -> booking.state() == mark.state())
                .filter(booking -> claims(booking, bucket, mark))
                .isPresent();
    }

    private static boolean claims(Booking booking, Bucket bucket, Mark mark) {
        return booking.plan().claims().stream()
                .anyMatch(claim ->
                        claim.bucket().equals(bucket)
                                && claim.from() == mark.from()
                                && claim.to() == mark.to()
                                && claim.units() == mark.units());
    }
}
