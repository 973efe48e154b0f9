package jp.machimado.booking;

import java.time.Instant;
import java.util.List;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Wait;

/// Lets somebody wait for what is taken (キャンセル待ち). Who joined first is offered it first; nobody may
/// wait in many lines, so that nobody hoards.
public final class JoinWaitlist {

    /// Lines in which one person may wait.
    public static final int LINES = 3;

    private final BookingOffice office;

    public JoinWaitlist(BookingOffice office) {
        this.office = office;
    }

    /// What came of joining.
    public sealed interface Joined {

        /// Waits now, or did already.
        record InLine(Wait place) implements Joined {}

        /// Does not wait.
        record NotJoined(Refusal refusal) implements Joined {}
    }

    /// Puts the person of `request` in line for what it asks for.
    public Joined join(Request request, Instant now) {
        var refusal =
                office.judge().refuses(request.uses(), request.audience(), request.people(), now);
        if (refusal.isPresent()) {
            return new Joined.NotJoined(refusal.get());
        }
        var waits = waitsOf(request.person(), now);
        var wait =
                new Wait(
                        request.id(),
                        request.person(),
                        request.audience(),
                        office.plan(request),
                        now);
        var already =
                waits.stream()
                        .filter(other -> other.plan().uses().equals(request.uses()))
                        .findFirst();
        if (already.isPresent()) {
            return new Joined.InLine(already.get());
        }
        if (waits.size() >= LINES) {
            return new Joined.NotJoined(Refusal.of(Reason.TOO_MANY_WAITS));
        }
        if (new Vacancy(office).isFree(wait.plan())) {
            return new Joined.NotJoined(Refusal.of(Reason.NOTHING_TO_WAIT_FOR));
        }
        office.bookings().join(wait);
        return new Joined.InLine(wait);
    }

    /// What `person` still waits for at `now`.
    public List<Wait> waitsOf(PersonId person, Instant now) {
        return office.bookings().waitsOf(person).stream()
                .filter(wait ->
                        now.isBefore(wait.plan().first().period().starts(office.town().zone())))
                .toList();
    }

    /// Takes wait `id` of `person` out of the line; a second time changes nothing.
    public void leave(PersonId person, BookingId id) {
        office.bookings().waitsOf(person).stream()
                .filter(wait -> wait.id().equals(id))
                .forEach(office.bookings()::leave);
    }
}
