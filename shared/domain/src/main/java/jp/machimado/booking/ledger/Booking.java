package jp.machimado.booking.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// A booking as it stands.
///
/// @param version 1 when made, one more with every change
/// @param made when it was first kept
/// @param until when it ends by itself while it is held, offered, returned or asks to wait; empty
///   otherwise
/// @param reminded the reminders sent so far
/// @param reason what the town wrote when it rejected, returned or cancelled it; empty otherwise
public record Booking(
        BookingId id,
        PersonId person,
        Plan plan,
        BookingState state,
        int version,
        Instant made,
        Optional<Instant> until,
        Reminded reminded,
        Optional<String> reason) {

    /// Which reminders went out.
    public enum Reminded {
        NO,
        DAY_BEFORE,
        HOUR_BEFORE
    }

    /// A new booking in `state`.
    public static Booking made(
            BookingId id,
            PersonId person,
            Plan plan,
            BookingState state,
            Instant now,
            Optional<Instant> until) {
        return new Booking(id, person, plan, state, 1, now, until, Reminded.NO, Optional.empty());
    }

    /// The next version, in `state`, without an end of its own.
    public Booking to(BookingState next) {
        return next(plan, next, Optional.empty(), reminded, Optional.empty());
    }

    /// The next version, in `state` because of `why`.
    public Booking to(BookingState next, String why) {
        return next(plan, next, Optional.empty(), reminded, Optional.of(why));
    }

    /// The next version, in `state` because of `why` until `end`.
    public Booking to(BookingState next, String why, Instant end) {
        return next(plan, next, Optional.of(end), reminded, Optional.of(why));
    }

    /// The next version, for `other` in `state`; its reminders begin anew.
    public Booking moved(Plan other, BookingState next) {
        return next(other, next, Optional.empty(), Reminded.NO, Optional.empty());
    }

    /// The next version, of which `sent` has been reminded.
    public Booking reminded(Reminded sent) {
        return next(plan, state, until, sent, reason);
    }

    private Booking next(
            Plan nextPlan,
            BookingState nextState,
            Optional<Instant> end,
            Reminded sent,
            Optional<String> why) {
        return new Booking(id, person, nextPlan, nextState, version + 1, made, end, sent, why);
    }

    /// Whether it only asks to wait in line: it never took anything, and its person must show that
    /// the address is theirs before they are in it.
    public boolean asksToWait() {
        return state == BookingState.EXPIRED && plan.claims().isEmpty();
    }

    /// The month whose quota it counts in: that of its first day.
    public YearMonth month() {
        return YearMonth.from(plan.first().period().firstDay());
    }

    /// When its first use begins, as it sorts among a person's bookings: day and quarter.
    public String begins() {
        return switch (plan.first().period()) {
            case Hours(var day, var from, _) -> day + "T" + Hours.clock(from);
            case Nights(var arrival, _) -> arrival.toString();
        };
    }

    /// Whether its own end has passed at `now`.
    public boolean isOver(Instant now) {
        return until.isPresent() && !now.isBefore(until.get());
    }
}
