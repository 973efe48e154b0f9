package jp.machimado.booking;

import java.time.Instant;
import java.util.List;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Written;

/// Books desks, rooms and stays: at once, or by way of a hold while a form is filled in.
///
/// All uses of one request are booked or none. The same request sent again is answered with the
/// booking that it became.
public final class ReserveSpace {

    private final BookingOffice office;

    public ReserveSpace(BookingOffice office) {
        this.office = office;
    }

    /// Books what `request` asks for, or asks the town for it where the town decides.
    public Outcome book(Request request, Instant now) {
        return make(request, now, false);
    }

    /// Keeps what `request` asks for, for this person only, until it is confirmed or ten minutes
    /// have passed. What the person held before is given up: one person holds one thing.
    public Outcome hold(Request request, Instant now) {
        return make(request, now, true);
    }

    private Outcome make(Request request, Instant now, boolean held) {
        var mine = office.held(request.person(), request.id(), now);
        var same = mine.stream().filter(booking -> booking.id().equals(request.id())).findFirst();
        if (same.isPresent()) {
            return again(same.get(), request);
        }
        var refusal =
                office.judge().refuses(request.uses(), request.audience(), request.people(), now);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var booking = held ? office.held(request, now) : office.kept(request, now);
        var draft = office.draft(now);
        heldBefore(mine, now)
                .forEach(old -> draft.move(old, old.to(BookingState.EXPIRED), List.of()));
        var posting = draft.make(booking, held ? toConfirm(booking) : told(booking)).posting();
        if (posting.items() > BookingOffice.ITEMS) {
            return Outcome.refused(Reason.TOO_LARGE);
        }
        return answer(office.bookings().post(posting), booking, request);
    }

    private Outcome answer(Written written, Booking booking, Request request) {
        return written instanceof Written.Stale(var now)
                        && now.filter(found -> found.id().equals(booking.id())).isPresent()
                ? again(now.get(), request)
                : office.answer(written, booking);
    }

    /// The same screen sent again: the booking as it stands, if it still is what was asked for.
    private static Outcome again(Booking booking, Request request) {
        boolean same = booking.plan().uses().equals(request.uses()) && booking.state().holds();
        return same ? new Outcome.Done(booking) : Outcome.refused(Reason.CHANGED_MEANWHILE);
    }

    /// What of `mine` is held already: it must not block its person, nor be hoarded.
    private List<Booking> heldBefore(List<Booking> mine, Instant now) {
        return office.open(mine, now).stream()
                .filter(booking -> booking.state() == BookingState.HELD)
                .toList();
    }

    /// Makes a booking of the hold or offer `id` of `person`.
    public Outcome confirm(PersonId person, BookingId id, Instant now) {
        var found = office.of(person, id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var booking = found.get();
        return switch (booking.state()) {
            case HELD, OFFERED ->
                    booking.isOver(now) ? Outcome.refused(Reason.RAN_OUT) : confirmed(booking, now);
            case CONFIRMED, PENDING -> new Outcome.Done(booking);
            case EXPIRED -> Outcome.refused(Reason.RAN_OUT);
            case RETURNED, CHECKED_IN, DONE, CANCELLED, REJECTED, NO_SHOW ->
                    Outcome.refused(Reason.NOT_NOW);
        };
    }

    private Outcome confirmed(Booking booking, Instant now) {
        var after = booking.to(office.stateOf(booking.plan()));
        var posting = office.draft(now).move(booking, after, told(after)).posting();
        return office.answer(office.bookings().post(posting), after);
    }

    /// Who books on the web has only typed an address: the link proves that it is theirs.
    private static List<Notice.Kind> toConfirm(Booking booking) {
        return booking.plan().channel() == Plan.Channel.WEB
                ? List.of(Notice.Kind.CONFIRM)
                : List.of();
    }

    private static List<Notice.Kind> told(Booking booking) {
        return booking.state() == BookingState.PENDING
                ? List.of(Notice.Kind.RECEIVED, Notice.Kind.ASKED)
                : List.of(Notice.Kind.BOOKED);
    }
}
