package jp.machimado.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;

/// Cancels bookings: the time is free at once, for the first in line before anybody else.
public final class CancelBooking {

    private final BookingOffice office;
    private final HandOver handOver;

    public CancelBooking(BookingOffice office) {
        this.office = office;
        this.handOver = new HandOver(office);
    }

    /// Cancels `id` for `person`; a second time changes nothing. A hold or an offer is given back
    /// without a word.
    public Outcome cancel(PersonId person, BookingId id, Instant now) {
        return office.of(person, id)
                .map(booking -> cancel(booking, Optional.empty(), now))
                .orElseGet(Outcome.NotFound::new);
    }

    /// Cancels `id` for the town, which is bound by no time limit, and tells its person `why`.
    public Outcome cancelByTown(BookingId id, String why, Instant now) {
        return office.bookings()
                .booking(id)
                .map(booking -> cancel(booking, Optional.of(why), now))
                .orElseGet(Outcome.NotFound::new);
    }

    private Outcome cancel(Booking booking, Optional<String> why, Instant now) {
        return switch (booking.state()) {
            case CANCELLED -> new Outcome.Done(booking);
            case HELD, OFFERED -> end(booking, why, now);
            case PENDING, RETURNED, CONFIRMED ->
                    why.isEmpty() && office.isTooLate(booking, now)
                            ? new Outcome.Refused(office.tooLate(booking))
                            : end(booking, why, now);
            case CHECKED_IN, DONE, REJECTED, EXPIRED, NO_SHOW -> Outcome.refused(Reason.NOT_NOW);
        };
    }

    private Outcome end(Booking booking, Optional<String> why, Instant now) {
        var state = BookingState.CANCELLED;
        var after = why.map(reason -> booking.to(state, reason)).orElseGet(() -> booking.to(state));
        var told =
                booking.state().isUnconfirmed() && why.isEmpty()
                        ? List.<Notice.Kind>of()
                        : List.of(why.isPresent() ? Notice.Kind.CLOSED : Notice.Kind.CANCELLED);
        return office.answer(handOver.release(booking, after, told, now), after);
    }
}
