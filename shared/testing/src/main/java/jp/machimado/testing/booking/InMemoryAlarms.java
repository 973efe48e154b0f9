package jp.machimado.testing.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.Alarms;
import jp.machimado.booking.Reconcile.Difference;
import jp.machimado.booking.space.SiteId;

/// Alarms in this process's memory.
public final class InMemoryAlarms implements Alarms {

    private static final Duration KEPT = Duration.ofDays(90);

    private final InstantSource clock;
    private final Map<Difference, Alarm> alarms = new ConcurrentHashMap<>();

    public InMemoryAlarms(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void raise(Difference difference, Instant now) {
        alarms.merge(
                difference,
                new Alarm(difference, now, now),
                (old, _) -> new Alarm(difference, old.first(), now));
    }

    @Override
    public List<Alarm> of(SiteId site, YearMonth month) {
        return alarms.values().stream()
                .filter(alarm -> alarm.difference().bucket().site().equals(site))
                .filter(alarm -> alarm.difference().bucket().month().equals(month))
                .filter(alarm -> clock.instant().isBefore(alarm.last().plus(KEPT)))
                .sorted(
                        Comparator.comparing((Alarm alarm) -> alarm.difference().bucket())
                                .thenComparingInt(alarm -> alarm.difference().counter()))
                .toList();
    }
}
