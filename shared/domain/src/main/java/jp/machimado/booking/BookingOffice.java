package jp.machimado.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.ledger.Written;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.Spaces;
import jp.machimado.town.Town;

/// What all acts on bookings share: the ledger, the spaces as they are now, and the town's
/// calendar.
///
/// @param catalogue the spaces with the changes of staff; asked anew for each act
public record BookingOffice(Bookings bookings, Supplier<Spaces> catalogue, Town town) {

    /// Items of one transaction at most (DynamoDB's TransactWriteItems).
    static final int ITEMS = 100;

    /// How many months a person's open bookings may lie ahead.
    private static final int MONTHS_AHEAD = 13;

    /// The spaces as they are now.
    public Spaces spaces() {
        return catalogue.get();
    }

    Judge judge() {
        return new Judge(spaces(), town);
    }

    Timetable timetable() {
        return new Timetable(spaces(), town);
    }

    Draft draft(Instant now) {
        return new Draft(spaces(), timetable(), now);
    }

    /// The booking `id` if it is `person`'s.
    public Optional<Booking> of(PersonId person, BookingId id) {
        return bookings.booking(id).filter(booking -> booking.person().equals(person));
    }

    /// What `person` has booked, holds, is offered or asked for and is not over, in order of
    /// beginning.
    public List<Booking> openOf(PersonId person, Instant now) {
        return open(bookings.of(person, first(now), last(now)), now);
    }

    /// What `person` holds, and `asked` if it is theirs, in whatever state.
    List<Booking> held(PersonId person, BookingId asked, Instant now) {
        return bookings.held(person, first(now), last(now), asked);
    }

    private YearMonth first(Instant now) {
        return YearMonth.from(now.atZone(town.zone())).minusMonths(1);
    }

    private YearMonth last(Instant now) {
        return first(now).plusMonths(MONTHS_AHEAD);
    }

    /// Those of `found` that are open at `now`.
    List<Booking> open(List<Booking> found, Instant now) {
        return found.stream()
                .filter(booking -> booking.state().isOpen() && !booking.isOver(now))
                .filter(booking -> now.isBefore(timetable().ends(booking)))
                .toList();
    }

    /// Why the rules refuse that `audience` with `people` persons uses `uses`, whoever else has
    /// booked; empty when they allow it.
    public Optional<Refusal> refuses(List<Use> uses, Audience audience, int people, Instant now) {
        return judge().refuses(uses, audience, people, now);
    }

    Plan plan(Request request) {
        var first = space(request.uses());
        return new Plan(
                first.site(),
                request.uses(),
                new Claims(spaces()).of(request.uses()),
                request.people(),
                request.audience(),
                request.name(),
                request.purpose(),
                request.channel(),
                first.rules().judgedBy(),
                request.series());
    }

    /// A new booking that waits for its person to confirm.
    Booking held(Request request, Instant now) {
        var until = Optional.of(now.plus(Timetable.HOLD));
        return Booking.made(
                request.id(), request.person(), plan(request), BookingState.HELD, now, until);
    }

    /// A new booking, or a request where the town decides.
    Booking kept(Request request, Instant now) {
        var plan = plan(request);
        return Booking.made(
                request.id(), request.person(), plan, stateOf(plan), now, Optional.empty());
    }

    /// What a confirmed `plan` becomes: a request when the town decides on one of its spaces.
    BookingState stateOf(Plan plan) {
        boolean decided =
                plan.uses().stream()
                        .map(Use::space)
                        .map(spaces()::space)
                        .flatMap(Optional::stream)
                        .map(Space::rules)
                        .anyMatch(SpaceRules::approval);
        return decided ? BookingState.PENDING : BookingState.CONFIRMED;
    }

    /// Whether the person of `booking` may no longer cancel or change it at `now`.
    boolean isTooLate(Booking booking, Instant now) {
        return now.isAfter(timetable().starts(booking).minus(cancelBefore(booking)));
    }

    /// The refusal that goes with [#isTooLate].
    Refusal tooLate(Booking booking) {
        var use = booking.plan().first();
        int minutes = Math.toIntExact(cancelBefore(booking).toMinutes());
        return spaces().space(use.space())
                .map(space -> Refusal.of(Reason.TOO_LATE, use, space.rules(), minutes))
                .orElseGet(() -> Refusal.of(Reason.TOO_LATE));
    }

    private Duration cancelBefore(Booking booking) {
        return spaces().space(booking.plan().first().space())
                .map(space -> space.rules().cancelBefore())
                .orElse(Duration.ZERO);
    }

    /// What to say of a posting that would have made or moved `booking`.
    Outcome answer(Written written, Booking booking) {
        return new Refusals(spaces()).answer(written, booking);
    }

    private Space space(List<Use> uses) {
        return spaces().space(uses.getFirst().space()).orElseThrow();
    }
}
