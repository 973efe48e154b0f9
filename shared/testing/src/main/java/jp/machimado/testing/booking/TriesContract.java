package jp.machimado.testing.booking;

import static jp.machimado.testing.booking.Desk.MORNING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import jp.machimado.booking.ledger.Tries;
import org.junit.jupiter.api.Test;

/// What every [Tries] promises.
public abstract class TriesContract {

    /// Has counted nothing.
    protected abstract Tries empty();

    @Test
    void countsEachThingApartAndAnewWithEachHour() {
        var tries = empty();
        assertEquals(1, tries.count("mail:hanako@example.jp", MORNING));
        assertEquals(2, tries.count("mail:hanako@example.jp", MORNING));
        assertEquals(1, tries.count("mail:taro@example.jp", MORNING));
        var later = MORNING.plus(Duration.ofHours(1));
        assertEquals(1, tries.count("mail:hanako@example.jp", later));
    }
}
