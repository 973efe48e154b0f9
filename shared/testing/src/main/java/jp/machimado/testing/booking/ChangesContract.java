package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.JIRO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Desk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.space.Audience;
import org.junit.jupiter.api.Test;

/// What becomes of what was booked or held; numbered like [BookingsContract].
public abstract class ChangesContract {

    /// An empty ledger.
    protected abstract Bookings empty();

    private Desk desk() {
        return new Desk(empty());
    }

    /// Number 7.
    @Test
    void whatIsCancelledIsFreeAtOnceAndASecondTimeChangesNothing() {
        var desk = desk();
        var booking = desk.booked(HANAKO, on("desk-1", "09:00", "10:00"));
        var cancelled = done(desk.cancel.cancel(HANAKO, booking.id(), desk.now));
        desk.booked(TARO, on("desk-1", "09:00", "10:00"));
        assertEquals(cancelled, done(desk.cancel.cancel(HANAKO, booking.id(), desk.now)));
        assertEquals(List.of(), desk.differences());
    }

    /// Number 7.
    @Test
    void whatIsRejectedIsFreeAtOnce() {
        var desk = desk();
        var request = desk.booked(HANAKO, on("chamber", "09:00", "10:00"));
        done(desk.decide.reject(JIRO, request.id(), "no", desk.now));
        desk.booked(TARO, on("chamber", "09:00", "10:00"));
        assertEquals(List.of(), desk.differences());
    }

    /// Number 8.
    @Test
    void aBookingMovesOverItsOwnTime() {
        var desk = desk();
        var booking = desk.booked(HANAKO, on("desk-1", "09:00", "11:00"));
        var moved =
                done(
                        desk.change.change(
                                HANAKO,
                                booking.id(),
                                List.of(on("desk-1", "10:00", "12:00")),
                                Audience.VISITOR,
                                desk.now));
        desk.booked(TARO, on("desk-1", "09:00", "10:00"));
        assertEquals(2, moved.version());
        assertEquals(List.of(), desk.differences());
    }

    /// Number 8.
    @Test
    void aChangeThatFailsKeepsTheOldBooking() {
        var desk = desk();
        var booking = desk.booked(HANAKO, on("desk-1", "09:00", "10:00"));
        desk.booked(TARO, on("desk-2", "09:00", "10:00"));
        var change =
                desk.change.change(
                        HANAKO,
                        booking.id(),
                        List.of(on("desk-2", "09:30", "10:30")),
                        Audience.VISITOR,
                        desk.now);
        assertEquals(Reason.TAKEN, refused(change));
        assertEquals(booking, desk.now(booking));
        assertEquals(List.of(), desk.differences());
    }

    /// Number 9.
    @Test
    void aHoldIsForItsPersonAndDoesNotBlockThem() {
        var desk = desk();
        var use = on("desk-1", "09:00", "10:00");
        var first = done(desk.reserve.hold(desk.ask(HANAKO, use), desk.now));
        assertEquals(Reason.TAKEN, refused(desk.reserve.book(desk.ask(TARO, use), desk.now)));
        var second = done(desk.reserve.hold(desk.ask(HANAKO, use), desk.now));
        assertNotEquals(first.id(), second.id());
        assertEquals(
                BookingState.CONFIRMED,
                done(desk.reserve.confirm(HANAKO, second.id(), desk.now)).state());
        assertInstanceOf(Outcome.NotFound.class, desk.reserve.confirm(TARO, second.id(), desk.now));
    }

    /// Number 9.
    @Test
    void aHoldEndsByTheClock() {
        var desk = desk();
        var use = on("desk-1", "09:00", "10:00");
        var held = done(desk.reserve.hold(desk.ask(HANAKO, use), desk.now));
        desk.now = desk.now.plus(Duration.ofMinutes(10));
        assertEquals(Reason.RAN_OUT, refused(desk.reserve.confirm(HANAKO, held.id(), desk.now)));
        desk.pass(Duration.ZERO);
        desk.booked(TARO, use);
        assertEquals(BookingState.EXPIRED, desk.now(held).state());
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void whatIsHeldIsToldApartUntilItIsConfirmed() {
        var desk = desk();
        desk.booked(HANAKO, on("desk-1", "09:00", "10:00"));
        var asked = desk.booked(HANAKO, on("desk-2", "09:00", "10:00"));
        var use = on("desk-3", "09:00", "10:00");
        var held = done(desk.reserve.hold(desk.ask(HANAKO, use), desk.now));
        var month = YearMonth.of(2026, 7);
        var both = desk.bookings.held(HANAKO, month, month, asked.id());
        assertEquals(Set.of(asked, held), Set.copyOf(both));
        assertEquals(List.of(), desk.bookings.held(TARO, month, month, asked.id()));
        done(desk.reserve.confirm(HANAKO, held.id(), desk.now));
        assertEquals(List.of(asked), desk.bookings.held(HANAKO, month, month, asked.id()));
        assertEquals(3, desk.bookings.of(HANAKO, month).size());
    }
}
