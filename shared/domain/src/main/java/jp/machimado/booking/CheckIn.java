package jp.machimado.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.time.Hours;

/// Coming and leaving: who has come keeps the booking, who leaves early frees the rest.
public final class CheckIn {

    /// How long before the start one may check in.
    public static final Duration EARLY = Duration.ofMinutes(15);

    private final BookingOffice office;
    private final HandOver handOver;

    public CheckIn(BookingOffice office) {
        this.office = office;
        this.handOver = new HandOver(office);
    }

    /// `person` has come for `id`.
    public Outcome arrive(PersonId person, BookingId id, Instant now) {
        return office.of(person, id)
                .map(booking -> arrive(booking, now))
                .orElseGet(Outcome.NotFound::new);
    }

    /// Staff saw that the person of `id` has come.
    public Outcome arriveAtDesk(BookingId id, Instant now) {
        return office.bookings()
                .booking(id)
                .map(booking -> arrive(booking, now))
                .orElseGet(Outcome.NotFound::new);
    }

    private Outcome arrive(Booking booking, Instant now) {
        return switch (booking.state()) {
            case CHECKED_IN, DONE -> new Outcome.Done(booking);
            case CONFIRMED -> {
                var opens = office.timetable().starts(booking).minus(EARLY);
                var closes = office.timetable().ends(booking);
                yield now.isBefore(opens) || !now.isBefore(closes)
                        ? Outcome.refused(Reason.NOT_NOW)
                        : post(booking, booking.to(BookingState.CHECKED_IN), now);
            }
            case HELD, OFFERED, PENDING, RETURNED, CANCELLED, REJECTED, EXPIRED, NO_SHOW ->
                    Outcome.refused(Reason.NOT_NOW);
        };
    }

    /// `person` leaves; the time that is left is free again from the next quarter of an hour.
    public Outcome leave(PersonId person, BookingId id, Instant now) {
        return office.of(person, id)
                .map(booking -> leave(booking, now))
                .orElseGet(Outcome.NotFound::new);
    }

    private Outcome leave(Booking booking, Instant now) {
        return switch (booking.state()) {
            case DONE -> new Outcome.Done(booking);
            case CHECKED_IN -> {
                var uses = booking.plan().uses().stream().map(use -> until(use, now)).toList();
                var left = new ChangeBooking.Wish(uses, booking.plan().people());
                var after =
                        booking.moved(left.of(booking.plan(), office.spaces()), BookingState.DONE);
                yield office.answer(handOver.release(booking, after, List.of(), now), after);
            }
            case HELD,
                    OFFERED,
                    PENDING,
                    RETURNED,
                    CONFIRMED,
                    CANCELLED,
                    REJECTED,
                    EXPIRED,
                    NO_SHOW ->
                    Outcome.refused(Reason.NOT_NOW);
        };
    }

    /// `use` shortened to the end of the quarter in which `now` lies. Nights stay as they are.
    private Use until(Use use, Instant now) {
        if (!(use.period() instanceof Hours(var day, var from, var to))) {
            return use;
        }
        var local = LocalDateTime.ofInstant(now, office.town().zone());
        if (!local.toLocalDate().equals(day)) {
            return use;
        }
        int next = local.toLocalTime().toSecondOfDay() / (15 * 60) + 1;
        return new Use(
                use.space(), new Hours(day, from, Math.clamp(next, from + 1, to)), use.units());
    }

    /// Books for somebody who stands at the space, from the last start of its grid until
    /// `request`'s end, and checks them in, so that nothing releases it at once. Spaces on which
    /// the town decides cannot be taken like this.
    public Outcome walkIn(Request request, Instant now) {
        var mine = office.bookings().booking(request.id());
        if (mine.isPresent()) {
            return new Outcome.Done(mine.get());
        }
        var starts = request.uses().getFirst().period().starts(office.town().zone());
        var judged = starts.isBefore(now) && starts.plus(EARLY).isAfter(now) ? starts : now;
        var refusal =
                office.judge()
                        .refuses(request.uses(), request.audience(), request.people(), judged);
        if (refusal.isPresent()) {
            return new Outcome.Refused(refusal.get());
        }
        var plan = office.plan(request);
        if (office.stateOf(plan) == BookingState.PENDING) {
            return Outcome.refused(Reason.NOT_BOOKABLE);
        }
        var booking =
                Booking.made(
                        request.id(),
                        request.person(),
                        plan,
                        BookingState.CHECKED_IN,
                        now,
                        Optional.empty());
        var posting = office.draft(now).make(booking, List.of(Notice.Kind.BOOKED)).posting();
        return office.answer(office.bookings().post(posting), booking);
    }

    private Outcome post(Booking before, Booking after, Instant now) {
        var posting = office.draft(now).move(before, after, List.of()).posting();
        return office.answer(office.bookings().post(posting), after);
    }
}
