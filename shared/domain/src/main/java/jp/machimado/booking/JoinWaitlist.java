package jp.machimado.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Wait;
import jp.machimado.booking.ledger.Written;

/// Lets somebody wait for what is taken (キャンセル待ち). Who joined first is offered it first; nobody may
/// wait in many lines, so that nobody hoards.
public final class JoinWaitlist {

    /// Lines in which one person may wait.
    public static final int LINES = 3;

    /// How long one may take to open the link by which one joins.
    public static final Duration PROOF = Duration.ofHours(1);

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

    /// Keeps for an hour that `request` asks to wait, and sends its person a link. Nobody is in
    /// line before they have opened it: who joins first by [#join(Booking, Instant)] is first, and
    /// nobody takes a place by an address that is not theirs.
    public Outcome ask(Request request, Instant now) {
        var refusal =
                office.judge().refuses(request.uses(), request.audience(), request.people(), now);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var plan = office.plan(request);
        if (new Vacancy(office).isFree(plan)) {
            return Outcome.refused(Reason.NOTHING_TO_WAIT_FOR);
        }
        var asked =
                Booking.made(
                        request.id(),
                        request.person(),
                        plan.unclaimed(),
                        BookingState.EXPIRED,
                        now,
                        Optional.of(now.plus(PROOF)));
        var posting = office.draft(now).make(asked, List.of(Notice.Kind.WAIT)).posting();
        return switch (office.bookings().post(posting)) {
            case Written.Kept _ -> new Outcome.Done(asked);
            case Written.Stale(var found) -> again(found, asked);
            case Written.NotWaiting _, Written.Taken _, Written.QuotaReached _ ->
                    Outcome.refused(Reason.CHANGED_MEANWHILE);
        };
    }

    /// The same form sent again is answered with what it became.
    private static Outcome again(Optional<Booking> found, Booking asked) {
        return found.filter(kept -> kept.id().equals(asked.id()) && kept.asksToWait())
                .<Outcome>map(Outcome.Done::new)
                .orElseGet(() -> Outcome.refused(Reason.CHANGED_MEANWHILE));
    }

    /// Puts the person of `asked`, who has opened its link, in line now for what they asked for.
    public Joined join(Booking asked, Instant now) {
        if (!asked.asksToWait() || asked.isOver(now)) {
            return new Joined.NotJoined(Refusal.of(Reason.RAN_OUT));
        }
        var plan = asked.plan();
        return join(
                new Request(
                        asked.person(),
                        plan.audience(),
                        "wait " + asked.id(),
                        plan.uses(),
                        plan.people(),
                        plan.name(),
                        plan.purpose(),
                        plan.channel(),
                        plan.series()),
                now);
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
