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
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;

/// Moves a booking to other times or spaces, over its own old time too. When the new time cannot be
/// had, the old one is kept.
public final class ChangeBooking {

    private final BookingOffice office;
    private final HandOver handOver;

    public ChangeBooking(BookingOffice office) {
        this.office = office;
        this.handOver = new HandOver(office);
    }

    /// Moves booking `id` of `person`, a user of kind `audience`, to `uses`. Where the town
    /// decides, it decides anew.
    public Outcome change(
            PersonId person, BookingId id, List<Use> uses, Audience audience, Instant now) {
        var found = office.of(person, id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var booking = found.get();
        return isChangeable(booking)
                ? change(booking, uses, audience, now)
                : Outcome.refused(Reason.NOT_NOW);
    }

    /// Why `booking` cannot be changed to anything at `now`; empty when it can.
    public Optional<Refusal> refuses(Booking booking, Instant now) {
        if (!isChangeable(booking)) {
            return Optional.of(Refusal.of(Reason.NOT_NOW));
        }
        return office.isTooLate(booking, now)
                ? Optional.of(office.tooLate(booking))
                : Optional.empty();
    }

    private static boolean isChangeable(Booking booking) {
        return switch (booking.state()) {
            case PENDING, RETURNED, CONFIRMED -> true;
            case HELD, OFFERED, CHECKED_IN, DONE, CANCELLED, REJECTED, EXPIRED, NO_SHOW -> false;
        };
    }

    private Outcome change(Booking booking, List<Use> uses, Audience audience, Instant now) {
        if (booking.state() != BookingState.RETURNED && booking.plan().uses().equals(uses)) {
            return new Outcome.Done(booking);
        }
        if (office.isTooLate(booking, now)) {
            return new Outcome.Refused(office.tooLate(booking));
        }
        var refusal = office.judge().refuses(uses, audience, booking.plan().people(), now);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var plan = office.moved(booking.plan(), uses);
        var after = booking.moved(plan, office.stateOf(plan));
        var told =
                after.state() == BookingState.PENDING
                        ? List.of(Notice.Kind.RECEIVED, Notice.Kind.ASKED)
                        : List.of(Notice.Kind.CHANGED);
        return office.answer(handOver.release(booking, after, told, now), after);
    }
}
