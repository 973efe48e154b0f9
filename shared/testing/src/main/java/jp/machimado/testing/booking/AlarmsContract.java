package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.booking.Alarms;
import jp.machimado.booking.Alarms.Alarm;
import jp.machimado.booking.Reconcile.Difference;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.space.SpaceId;
import org.junit.jupiter.api.Test;

/// What every [Alarms] promises.
public abstract class AlarmsContract {

    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final Instant NIGHT = Instant.parse("2026-07-01T17:00:00Z");
    private static final Difference COUNTER =
            new Difference(
                    new Bucket(InventedTown.SITE, JULY, 2, new SpaceId("desk-1")),
                    36,
                    2,
                    1,
                    Optional.empty());
    private static final Difference MARK =
            new Difference(
                    new Bucket(InventedTown.SITE, JULY, 0, new SpaceId("house")),
                    -1,
                    1,
                    0,
                    Optional.of(new BookingId("0123456789abcdef01234567")));

    private final AtomicReference<Instant> now = new AtomicReference<>(NIGHT);

    /// Ones that were never raised, at the time of `clock`.
    protected abstract Alarms empty(InstantSource clock);

    @Test
    void keepsEachDifferenceWithItsMonth() {
        var alarms = empty(now::get);
        alarms.raise(COUNTER, now.get());
        alarms.raise(MARK, now.get());
        assertEquals(
                List.of(new Alarm(MARK, NIGHT, NIGHT), new Alarm(COUNTER, NIGHT, NIGHT)),
                alarms.of(InventedTown.SITE, JULY));
        assertEquals(List.of(), alarms.of(InventedTown.SITE, JULY.plusMonths(1)));
    }

    @Test
    void aDifferenceThatIsFoundAgainIsOneAlarm() {
        var alarms = empty(now::get);
        alarms.raise(COUNTER, now.get());
        now.set(NIGHT.plus(Duration.ofDays(1)));
        alarms.raise(COUNTER, now.get());
        assertEquals(
                List.of(new Alarm(COUNTER, NIGHT, now.get())), alarms.of(InventedTown.SITE, JULY));
    }

    @Test
    void anAlarmThatIsNotFoundAgainEnds() {
        var alarms = empty(now::get);
        alarms.raise(COUNTER, now.get());
        now.set(NIGHT.plus(Duration.ofDays(90)));
        assertEquals(List.of(), alarms.of(InventedTown.SITE, JULY));
    }
}
