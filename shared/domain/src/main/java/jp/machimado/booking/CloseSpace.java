package jp.machimado.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Claim;
import jp.machimado.booking.ledger.Use;

/// Closes spaces for a time (休館・臨時休業). Bookings that lie within are listed first, then cancelled
/// with the town's reason, and their persons are told.
public final class CloseSpace {

    private final BookingOffice office;
    private final CancelBooking cancelBooking;

    public CloseSpace(BookingOffice office) {
        this.office = office;
        this.cancelBooking = new CancelBooking(office);
    }

    /// What is to be closed.
    ///
    /// @param id the same when the same form is sent twice
    /// @param uses spaces and times; a hall closes its halves
    /// @param reason as people read it
    public record Closure(String id, List<Use> uses, String reason) {
        public Closure {
            uses = List.copyOf(uses);
        }
    }

    /// The open bookings that `closure` would end, in order of beginning.
    public List<Booking> affected(Closure closure) {
        var ids = new TreeSet<BookingId>();
        for (var claim : claims(closure)) {
            boards(claim).stream()
                    .filter(board -> board.bucket().equals(claim.bucket()))
                    .flatMap(board -> board.marks().entrySet().stream())
                    .filter(mark ->
                            mark.getValue().from() < claim.to()
                                    && claim.from() < mark.getValue().to())
                    .forEach(mark -> ids.add(mark.getKey()));
        }
        return ids.stream()
                .flatMap(id -> office.bookings().booking(id).stream())
                .filter(booking -> booking.state().isOpen())
                .sorted(Comparator.comparing(office.timetable()::starts))
                .toList();
    }

    /// Closes, then cancels what lies within. Nobody can book there from the first moment on.
    ///
    /// @return the bookings that were cancelled
    public List<Booking> close(Closure closure, Instant now) {
        for (var claim : claims(closure)) {
            var closed = new Board.Closed(claim.from(), claim.to(), closure.reason());
            office.bookings().close(claim.bucket(), closure.id(), closed);
        }
        var cancelled = new ArrayList<Booking>();
        for (var booking : affected(closure)) {
            if (cancelBooking.cancelByTown(booking.id(), closure.reason(), now)
                    instanceof Outcome.Done(var done)) {
                cancelled.add(done);
            }
        }
        return List.copyOf(cancelled);
    }

    /// Opens again what `closure` closed. Cancelled bookings stay cancelled.
    public void reopen(Closure closure) {
        claims(closure).forEach(claim -> office.bookings().reopen(claim.bucket(), closure.id()));
    }

    private List<Claim> claims(Closure closure) {
        return new Claims(office.spaces()).bare(closure.uses());
    }

    private List<Board> boards(Claim claim) {
        var bucket = claim.bucket();
        return bucket.day() == 0
                ? office.bookings().month(bucket.site(), bucket.month())
                : office.bookings().day(bucket.site(), bucket.month().atDay(bucket.day()));
    }
}
