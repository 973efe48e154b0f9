package jp.machimado.functions.clock;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.machimado.booking.Reconcile;
import jp.machimado.booking.Reconcile.Difference;
import jp.machimado.booking.space.SiteId;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Metric;

/// Compares the counters of this and the next two months with the bookings, raises an alarm of each
/// difference, and repairs none.
final class Night {

    private static final int MONTHS = 3;

    private final Duties duties;
    private final InstantSource clock;
    private final Log log;
    private final Reconcile reconcile;

    Night(Duties duties, InstantSource clock, Log log) {
        this.duties = duties;
        this.clock = clock;
        this.log = log;
        this.reconcile = new Reconcile(duties.office());
    }

    Map<String, Integer> run() {
        var found = duties.sites().get().stream().flatMap(this::differences).toList();
        found.forEach(difference -> duties.alarms().raise(difference, clock.instant()));
        log.count(Metric.DIFFERENCE, found.size());
        return Map.of("differences", found.size());
    }

    private Stream<Difference> differences(SiteId site) {
        var first = YearMonth.from(clock.instant().atZone(duties.office().town().zone()));
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .flatMap(month -> lasting(site, month).stream());
    }

    /// Boards and bookings are read one after the other, and somebody may book in between: only
    /// what is still there when they are read again is a difference.
    private List<Difference> lasting(SiteId site, YearMonth month) {
        var found = reconcile.month(site, month);
        return found.isEmpty()
                ? found
                : reconcile.month(site, month).stream().filter(found::contains).toList();
    }
}
