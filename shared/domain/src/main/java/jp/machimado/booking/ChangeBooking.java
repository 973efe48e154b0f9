package jp.machimado.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Spaces;

/// Moves a booking to other times or spaces, over its own old time too. When the new time cannot be
/// had, the old one is kept.
public final class ChangeBooking {

    private final BookingOffice office;
    private final HandOver handOver;

    public ChangeBooking(BookingOffice office) {
        this.office = office;
        this.handOver = new HandOver(office);
    }

    /// What a booking is to become.
    ///
    /// @param people how many come
    public record Wish(List<Use> uses, int people) {
        public Wish {
            uses = List.copyOf(uses);
        }

        /// `plan` for this instead.
        Plan of(Plan plan, Spaces spaces) {
            var first = spaces.space(uses.getFirst().space()).orElseThrow();
            var claims = new Claims(spaces).of(uses);
            return plan.moved(first.site(), uses, claims, people, first.rules().judgedBy());
        }
    }

    /// Moves booking `id` of `person`, a user of kind `audience`, to `uses` for as many people as
    /// before. Where the town decides, it decides anew.
    public Outcome change(
            PersonId person, BookingId id, List<Use> uses, Audience audience, Instant now) {
        return change(
                person, id, booking -> new Wish(uses, booking.plan().people()), audience, now);
    }

    /// Makes booking `id` of `person`, a user of kind `audience`, what `wish` says: all of it, or
    /// nothing changes. Where the town decides, it decides anew.
    public Outcome change(
            PersonId person, BookingId id, Wish wish, Audience audience, Instant now) {
        return change(person, id, _ -> wish, audience, now);
    }

    private Outcome change(
            PersonId person,
            BookingId id,
            Function<Booking, Wish> wish,
            Audience audience,
            Instant now) {
        var found = office.of(person, id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var booking = found.get();
        return isChangeable(booking)
                ? change(booking, wish.apply(booking), audience, now)
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

    private Outcome change(Booking booking, Wish wish, Audience audience, Instant now) {
        if (booking.state() != BookingState.RETURNED && isAlready(booking.plan(), wish)) {
            return new Outcome.Done(booking);
        }
        if (office.isTooLate(booking, now)) {
            return new Outcome.Refused(office.tooLate(booking));
        }
        var refusal = office.judge().refuses(wish.uses(), audience, wish.people(), now);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var plan = wish.of(booking.plan(), office.spaces());
        var after = booking.moved(plan, office.stateOf(plan));
        if (office.draft(now).move(booking, after, told(after)).posting().items()
                > BookingOffice.ITEMS) {
            return Outcome.refused(Reason.TOO_LARGE);
        }
        return office.answer(handOver.release(booking, after, told(after), now), after);
    }

    private static boolean isAlready(Plan plan, Wish wish) {
        return plan.uses().equals(wish.uses()) && plan.people() == wish.people();
    }

    private static List<Notice.Kind> told(Booking after) {
        return after.state() == BookingState.PENDING
                ? List.of(Notice.Kind.RECEIVED, Notice.Kind.ASKED)
                : List.of(Notice.Kind.CHANGED);
    }
}
