package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.at;
import static jp.machimado.testing.booking.Desk.done;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;
import static jp.machimado.testing.booking.Desk.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.RepeatBooking.OnConflict;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import org.junit.jupiter.api.Test;

/// What a weekly booking promises; numbered like [BookingsContract].
public abstract class SeriesContract {

    /// An empty ledger.
    protected abstract Bookings empty();

    private Desk desk() {
        return new Desk(empty());
    }

    /// Number 10.
    @Test
    void aSeriesTellsEachDateAndSkipsWhatIsTaken() {
        var desk = desk();
        desk.booked(TARO, at("desk-1", LocalDate.of(2026, 7, 9), "09:00", "10:00"));
        var dates =
                desk.repeat.weekly(
                        desk.ask(HANAKO, on("desk-1", "09:00", "10:00")),
                        4,
                        OnConflict.SKIP,
                        desk.now);
        assertEquals(4, dates.size());
        assertEquals(Reason.TAKEN, refused(dates.get(1).outcome()));
        assertInstanceOf(Outcome.Done.class, dates.get(3).outcome());
        var series = done(dates.getFirst().outcome()).plan().series().orElseThrow();
        desk.repeat.cancel(HANAKO, series, LocalDate.of(2026, 7, 16), desk.now);
        assertEquals(BookingState.CONFIRMED, desk.now(done(dates.getFirst().outcome())).state());
        assertEquals(BookingState.CANCELLED, desk.now(done(dates.get(2).outcome())).state());
        assertEquals(List.of(), desk.differences());
    }

    /// Number 10.
    @Test
    void aSeriesStopsAtTheFirstConflictWhenAskedTo() {
        var desk = desk();
        desk.booked(TARO, at("desk-1", LocalDate.of(2026, 7, 9), "09:00", "10:00"));
        var request = desk.ask(HANAKO, on("desk-1", "09:00", "10:00"));
        assertEquals(2, desk.repeat.weekly(request, 4, OnConflict.STOP, desk.now).size());
    }

    /// Number 10.
    @Test
    void aSeriesThatWouldMeetItselfIsRefused() {
        var desk = desk();
        var stay = desk.ask(HANAKO, nights("house", "2026-07-10", "2026-07-18"));
        assertThrows(
                IllegalArgumentException.class,
                () -> desk.repeat.weekly(stay, 2, OnConflict.SKIP, desk.now));
    }
}
