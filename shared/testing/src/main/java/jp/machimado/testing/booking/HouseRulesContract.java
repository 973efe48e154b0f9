package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.JIRO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.ask;
import static jp.machimado.testing.booking.Desk.at;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Desk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.machimado.booking.CloseSpace.Closure;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.testing.AtOnce;
import org.junit.jupiter.api.Test;

/// What booking promises beyond one slot and two who want it; numbered like [BookingsContract].
public abstract class HouseRulesContract {

    /// An empty ledger.
    protected abstract Bookings empty();

    private Desk desk() {
        return new Desk(empty());
    }

    /// Number 11.
    @Test
    void aQuotaHoldsUnderParallelRequestsAndReturnsOnCancelling() throws Exception {
        var desk = desk();
        var booked = new AtomicInteger();
        var asked = new AtomicInteger();
        AtOnce.run(
                16,
                () -> {
                    int number = asked.incrementAndGet();
                    var use = on("desk-" + number, "09:00", "10:00");
                    if (desk.reserve.book(ask(HANAKO, "screen" + number, use), desk.now)
                            instanceof Outcome.Done) {
                        booked.incrementAndGet();
                    }
                });
        assertEquals(10, booked.get());
        var more = on("desk-20", "09:00", "10:00");
        assertEquals(
                Reason.QUOTA_REACHED, refused(desk.reserve.book(desk.ask(HANAKO, more), desk.now)));
        var one = desk.bookings.of(HANAKO, YearMonth.of(2026, 7)).getFirst();
        done(desk.cancel.cancel(HANAKO, one.id(), desk.now));
        desk.booked(HANAKO, more);
    }

    /// Number 12.
    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        var desk = desk();
        var request = desk.booked(HANAKO, on("chamber", "09:00", "10:00"));
        var decision = desk.decide.approve(HANAKO, request.id(), desk.now);
        assertEquals(Reason.OWN_REQUEST, refused(decision));
        assertEquals(BookingState.PENDING, desk.now(request).state());
    }

    /// Number 13.
    @Test
    void anotherPersonsBookingIsNotFound() {
        var desk = desk();
        var booking = desk.booked(HANAKO, on("desk-1", "09:00", "10:00"));
        var notFound = new Outcome.NotFound();
        assertEquals(notFound, desk.cancel.cancel(TARO, booking.id(), desk.now));
        assertEquals(notFound, desk.checkIn.arrive(TARO, booking.id(), desk.now));
        assertEquals(booking, desk.now(booking));
    }

    /// Number 14.
    @Test
    void aLateClosureListsWhatItEndsAndTakesNoMoreBookings() {
        var desk = desk();
        var inside = desk.booked(HANAKO, on("hall-a", "09:00", "11:00"));
        var outside = desk.booked(TARO, on("hall-a", "12:00", "13:00"));
        var closure = new Closure("flood", List.of(on("hall", "10:00", "12:00")), "flood");
        assertEquals(List.of(inside), desk.close.affected(closure));
        assertEquals(1, desk.close.close(closure, desk.now).size());
        assertEquals(List.of(), desk.close.close(closure, desk.now));
        assertEquals(BookingState.CANCELLED, desk.now(inside).state());
        assertEquals(BookingState.CONFIRMED, desk.now(outside).state());
        var late = desk.ask(JIRO, on("hall-b", "11:00", "12:00"));
        assertEquals(Reason.CLOSED, refused(desk.reserve.book(late, desk.now)));
        desk.close.reopen(closure);
        done(desk.reserve.book(late, desk.now));
        assertEquals(List.of(), desk.differences());
    }

    /// Number 15.
    @Test
    void theSameScreenSentTwiceIsOneBooking() throws Exception {
        var desk = desk();
        var request = desk.ask(HANAKO, on("desk-1", "09:00", "10:00"));
        AtOnce.run(10, () -> done(desk.reserve.book(request, desk.now)));
        assertEquals(1, desk.bookings.of(HANAKO, YearMonth.of(2026, 7)).size());
        assertEquals(List.of(), desk.differences());
    }

    /// Number 18.
    @Test
    void aWalkInIsNotReleased() {
        var desk = desk();
        desk.now = Instant.parse("2026-07-01T00:07:00Z");
        var use = at("desk-1", LocalDate.of(2026, 7, 1), "09:00", "12:00");
        var booking = done(desk.checkIn.walkIn(desk.ask(HANAKO, use), desk.now));
        desk.pass(Duration.ofHours(1));
        assertEquals(BookingState.CHECKED_IN, desk.now(booking).state());
        desk.pass(Duration.ofHours(2));
        assertEquals(BookingState.DONE, desk.now(booking).state());
    }

    @Test
    void whoDoesNotComeIsReleasedAfterTheGracePeriod() {
        var desk = desk();
        var use = at("desk-1", LocalDate.of(2026, 7, 1), "10:00", "12:00");
        var booking = desk.booked(HANAKO, use);
        desk.pass(Duration.ofMinutes(89));
        assertEquals(BookingState.CONFIRMED, desk.now(booking).state());
        desk.pass(Duration.ofMinutes(1));
        assertEquals(BookingState.NO_SHOW, desk.now(booking).state());
        desk.booked(TARO, at("desk-1", LocalDate.of(2026, 7, 1), "10:30", "12:00"));
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void aHallTakesItsHalvesAndAStayIsBookedWhollyOrNotAtAll() {
        var desk = desk();
        desk.booked(HANAKO, on("hall", "09:00", "10:00"));
        var half = desk.ask(TARO, on("hall-b", "09:30", "11:00"));
        assertEquals(Reason.TAKEN, refused(desk.reserve.book(half, desk.now)));
        desk.booked(HANAKO, on("desk-1", "09:00", "17:00"));
        var stay =
                desk.ask(
                        TARO,
                        nights("house", "2026-07-02", "2026-07-04"),
                        on("desk-1", "09:00", "17:00"));
        assertEquals(Reason.TAKEN, refused(desk.reserve.book(stay, desk.now)));
        desk.booked(JIRO, nights("house", "2026-07-01", "2026-07-05"));
        assertEquals(List.of(), desk.differences());
    }

    @Test
    void aBufferKeepsAQuarterFreeOnBothSides() {
        var desk = desk();
        desk.booked(HANAKO, on("room", "10:00", "11:00"));
        var close = desk.ask(TARO, on("room", "11:15", "12:00"));
        assertEquals(Reason.TAKEN, refused(desk.reserve.book(close, desk.now)));
        desk.booked(TARO, on("room", "11:30", "12:00"));
        assertEquals(List.of(), desk.differences());
    }
}
