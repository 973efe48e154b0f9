package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.Fees;
import jp.machimado.booking.Fees.Fee;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import org.junit.jupiter.api.Test;

/// What is paid in a town whose bylaw is invented.
final class FeesTest {

    private final Fees fees = new Fees(PricedTown.spaces());

    private Optional<Fee> fee(Audience audience, Use... uses) {
        return fees.of(List.of(uses), audience);
    }

    private static Optional<Fee> yen(int yen) {
        return Optional.of(new Fee(yen, OptionalInt.empty()));
    }

    @Test
    void goesByTheKindOfUserAndTheHours() {
        var desk = Desk.on("desk-1", "09:00", "12:00");
        assertEquals(yen(900), fee(Audience.VISITOR, desk));
        assertEquals(Optional.of(new Fee(300, OptionalInt.of(50))), fee(Audience.RESIDENT, desk));
    }

    @Test
    void goesByTheNightAndAddsUpAllThatIsBooked() {
        var house = Desk.nights("house", "2026-07-02", "2026-07-05");
        assertEquals(yen(12_000), fee(Audience.VISITOR, house));
        assertEquals(
                yen(12_600), fee(Audience.VISITOR, house, Desk.on("desk-1", "09:00", "11:00")));
    }

    @Test
    void countsEachUnit() {
        var pool = Desk.on("free", "09:00", "10:00");
        var four = new Use(pool.space(), pool.period(), 4);
        assertEquals(yen(1200), fee(Audience.VISITOR, four));
    }

    @Test
    void isNeverMadeUp() {
        var desk = Desk.on("desk-1", "09:00", "10:00");
        assertEquals(Optional.empty(), fee(Audience.TOWN_BUSINESS, desk));
        assertEquals(Optional.empty(), fee(Audience.VISITOR, Desk.on("room", "09:00", "10:00")));
        assertEquals(
                Optional.empty(), fee(Audience.VISITOR, desk, Desk.on("room", "09:00", "10:00")));
        assertEquals(Optional.empty(), fee(Audience.VISITOR, Desk.on("desk-1", "09:00", "09:30")));
        assertEquals(Optional.empty(), fee(Audience.VISITOR, Desk.on("gone", "09:00", "10:00")));
    }
}
