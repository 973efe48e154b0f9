package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.at;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Desk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.booking.ChangeBooking;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.Together;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import org.junit.jupiter.api.Test;

/// How a booking of several uses, or for several people, is changed as one; numbered like
/// [BookingsContract].
public abstract class WholeChangesContract {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);

    /// An empty ledger.
    protected abstract Bookings empty();

    private Desk desk() {
        return new Desk(empty());
    }

    /// Number 8.
    @Test
    void aStayMovesWithItsDesksOrNotAtAll() {
        var desk = desk();
        var uses =
                List.of(
                        nights("house", "2026-07-02", "2026-07-04"),
                        on("desk-1", "09:00", "17:00"),
                        at("desk-1", FRIDAY, "09:00", "17:00"));
        var booking = desk.booked(HANAKO, uses.toArray(new Use[0]));
        desk.booked(TARO, at("desk-1", FRIDAY.plusDays(2), "16:00", "18:00"));
        var blocked = uses(uses, nights("house", "2026-07-04", "2026-07-06"));
        assertEquals(Reason.TAKEN, refused(change(desk, booking, blocked, 1)));
        assertEquals(booking, desk.now(booking));
        assertEquals(List.of(), desk.differences());

        var onwards = uses(uses, nights("house", "2026-07-03", "2026-07-05"));
        var moved = done(change(desk, booking, onwards, 2));
        assertEquals(at("desk-1", FRIDAY.plusDays(1), "09:00", "17:00"), onwards.getLast());
        assertEquals(onwards, desk.now(booking).plan().uses());
        assertEquals(2, moved.plan().people());
        desk.booked(TARO, nights("house", "2026-07-02", "2026-07-03"));
        desk.booked(TARO, on("desk-1", "09:00", "17:00"));
        assertEquals(List.of(), desk.differences());
    }

    private static List<Use> uses(List<Use> together, Use first) {
        return new Together(together).movedTo(first).orElseThrow();
    }

    private static Outcome change(Desk desk, Booking booking, List<Use> uses, int people) {
        var wish = new ChangeBooking.Wish(uses, people);
        return desk.change.change(booking.person(), booking.id(), wish, Audience.VISITOR, desk.now);
    }

    /// Number 8.
    @Test
    void morePeopleTakeMorePlacesOrTheBookingStays() {
        var desk = desk();
        var booking = desk.booked(HANAKO, on("free", "09:00", "10:00"));
        desk.booked(TARO, on("free", "09:00", "10:00"));
        var five = new Use(booking.plan().first().space(), booking.plan().first().period(), 5);
        assertEquals(5, done(change(desk, booking, List.of(five), 5)).plan().people());
        var six = new Use(five.space(), five.period(), 6);
        assertEquals(Reason.TAKEN, refused(change(desk, booking, List.of(six), 6)));
        assertEquals(Reason.TOO_MANY_PEOPLE, refused(change(desk, booking, List.of(five), 6)));
        assertEquals(List.of(five), desk.now(booking).plan().uses());
        assertEquals(List.of(), desk.differences());
    }

    /// A stay of two weeks with four desks on each day fits into one transaction, but not the way
    /// from one such stay to another.
    @Test
    void aChangeThatIsTooLargeForOneTransactionIsRefusedInWords() {
        var desk = desk();
        var stay = new ArrayList<Use>();
        stay.add(nights("house", "2026-07-02", "2026-07-16"));
        for (int number = 1; number <= 4; number++) {
            for (int day = 0; day < 14; day++) {
                var at = FRIDAY.plusDays(day - 1L);
                stay.add(at("desk-" + number, at, "09:00", "17:00"));
            }
        }
        var booking = desk.booked(HANAKO, stay.toArray(new Use[0]));
        var later = uses(stay, nights("house", "2026-07-20", "2026-08-03"));
        assertEquals(Reason.TOO_LARGE, refused(change(desk, booking, later, 1)));
        assertEquals(booking, desk.now(booking));
        assertEquals(List.of(), desk.differences());
    }
}
