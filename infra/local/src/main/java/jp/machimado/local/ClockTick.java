package jp.machimado.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/// Calls the clock function as the schedules of template.yaml do, by the local clock: every few
/// seconds rather than each minute, since that clock may be moved, and each night at two.
final class ClockTick implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final RequestHandler<Map<String, String>, Map<String, Integer>> function;
    private final InstantSource clock;
    private final Repeating repeating = new Repeating("clock", PAUSE, this::tick);
    private Instant last;

    ClockTick(
            RequestHandler<Map<String, String>, Map<String, Integer>> function,
            InstantSource clock) {
        this.function = function;
        this.clock = clock;
        this.last = clock.instant();
    }

    /// Begins to tick, until this is closed. The first tick sends what an earlier run left unsent.
    void start() {
        repeating.start();
    }

    @Override
    public void close() {
        repeating.close();
    }

    private void tick() {
        var now = clock.instant();
        call("MINUTE");
        if (isNightBetween(last, now)) {
            call("RECONCILE");
        }
        last = now;
    }

    private void call(String task) {
        function.handleRequest(Map.of("task", task), LambdaContext.of("clock", TIMEOUT));
    }

    /// Whether it was two at night after `from`, and not after `to`.
    static boolean isNightBetween(Instant from, Instant to) {
        var night = to.atZone(ZONE).with(NIGHT);
        var before = night.toInstant().isAfter(to) ? night.minusDays(1) : night;
        return before.toInstant().isAfter(from);
    }
}
