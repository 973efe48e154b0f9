package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.JIRO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.ask;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Desk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.testing.AtOnce;
import org.junit.jupiter.api.Test;

/// What every ledger promises, of which other systems broke each: the numbers are those of the list
/// of their failures (research on booking, §1.10).
public abstract class BookingsContract {

    /// An empty ledger.
    protected abstract Bookings empty();

    private Desk desk() {
        return new Desk(empty());
    }

    /// Number 1.
    @Test
    void givesOneSlotToOneOfFiftyWhoAskAtOnce() throws Exception {
        var desk = desk();
        var outcomes = new ConcurrentLinkedQueue<Outcome>();
        var asked = new AtomicInteger();
        AtOnce.run(
                50,
                () -> {
                    int who = asked.incrementAndGet();
                    var person = new PersonId("person-%04d".formatted(who));
                    var request = ask(person, "once", on("desk-1", "09:00", "10:00"));
                    outcomes.add(desk.reserve.book(request, desk.now));
                });
        var winners = outcomes.stream().filter(Outcome.Done.class::isInstance).count();
        var losers = outcomes.stream().filter(o -> o instanceof Outcome.Refused).toList();
        assertEquals(1, winners);
        losers.forEach(loser -> assertEquals(Reason.TAKEN, refused(loser)));
        assertEquals(49, losers.size());
    }

    /// Number 2.
    @Test
    void countsWhatIsBookedWhenOverlappingTimesAreAskedAtOnce() throws Exception {
        var desk = desk();
        var asked = new AtomicInteger();
        AtOnce.run(
                40,
                () -> {
                    int who = asked.incrementAndGet();
                    var person = new PersonId("person-%04d".formatted(who));
                    int hour = 9 + who % 7;
                    var use =
                            on(
                                    "desk-1",
                                    "%02d:00".formatted(hour),
                                    "%02d:30".formatted(hour + 1 + who % 2));
                    desk.reserve.book(ask(person, "once", use), desk.now);
                });
        assertEquals(List.of(), desk.differences());
        var counts = desk.bookings.day(InventedTown.SITE, LocalDate.of(2026, 7, 2));
        assertTrue(counts.getFirst().counts().values().stream().allMatch(count -> count <= 1));
    }

    /// Number 3.
    @Test
    void neverFillsAPoolBeyondItsDesks() throws Exception {
        var desk = desk();
        var booked = new AtomicInteger();
        var asked = new AtomicInteger();
        AtOnce.run(
                20,
                () -> {
                    var person = new PersonId("person-%04d".formatted(asked.incrementAndGet()));
                    var request = ask(person, "once", on("free", "09:00", "17:00"));
                    if (desk.reserve.book(request, desk.now) instanceof Outcome.Done) {
                        booked.incrementAndGet();
                    }
                });
        assertEquals(6, booked.get());
    }

    /// Number 4.
    @Test
    void aRequestHoldsItsTimeAndIsApprovedOnce() {
        var desk = desk();
        var request = desk.booked(HANAKO, on("chamber", "09:00", "10:00"));
        assertEquals(BookingState.PENDING, request.state());
        var other = desk.reserve.book(desk.ask(TARO, on("chamber", "09:30", "11:00")), desk.now);
        assertEquals(Reason.TAKEN, refused(other));
        var approved = done(desk.decide.approve(JIRO, request.id(), desk.now));
        assertEquals(BookingState.CONFIRMED, approved.state());
        assertEquals(approved, done(desk.decide.approve(JIRO, request.id(), desk.now)));
    }

    /// Number 5.
    @Test
    void timesThatOnlyTouchDoNotMeet() {
        var desk = desk();
        desk.booked(HANAKO, on("desk-1", "09:00", "13:00"));
        desk.booked(TARO, on("desk-1", "13:00", "18:00"));
        desk.booked(HANAKO, nights("house", "2026-07-10", "2026-07-12"));
        desk.booked(TARO, nights("house", "2026-07-12", "2026-07-13"));
        assertEquals(List.of(), desk.differences());
    }

    /// Number 6.
    @Test
    void aProgrammeTakesAsManyAsItHasPlaces() throws Exception {
        var desk = desk();
        var booked = new AtomicInteger();
        var asked = new AtomicInteger();
        AtOnce.run(
                16,
                () -> {
                    var person = new PersonId("person-%04d".formatted(asked.incrementAndGet()));
                    var request = ask(person, "once", on("walk", "10:00", "12:00"));
                    if (desk.reserve.book(request, desk.now) instanceof Outcome.Done) {
                        booked.incrementAndGet();
                    }
                });
        assertEquals(10, booked.get());
    }
}
