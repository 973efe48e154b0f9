package jp.machimado.functions.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import jp.machimado.booking.MindTheClock;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Metric;
import jp.machimado.lambda.NoticeLog;

/// Does what is due, until nothing is or time runs short. What fails is noted and left for the next
/// minute, and does not keep the rest from being done.
final class Minute {

    private static final int BATCH = 25;

    private final Duties duties;
    private final InstantSource clock;
    private final Log log;
    private final MindTheClock mind;
    private final NoticeLog notices;

    Minute(Duties duties, InstantSource clock, Log log) {
        this.duties = duties;
        this.clock = clock;
        this.log = log;
        this.mind = new MindTheClock(duties.office());
        this.notices = new NoticeLog(log);
    }

    /// Minds bookings first: what they bring about is told in the same minute.
    Map<String, Integer> run(BooleanSupplier hasTime) {
        var bookings = duties.office().bookings();
        int minded = all(bookings::due, id -> mind.mind(id, clock.instant()), hasTime);
        log.count(Metric.MINDED, minded);
        int notified =
                all(
                        duties.outbox()::dueNotices,
                        id -> notices.count(duties.notices().send(id, clock.instant()), id),
                        hasTime);
        return Map.of("bookings", minded, "notices", notified);
    }

    /// Something that knows what is due.
    private interface Due<T> {
        List<T> by(Instant now, int atMost);
    }

    /// How many were looked at. Each is looked at once, even if it stays due.
    private <T> int all(Due<T> due, Consumer<T> deed, BooleanSupplier hasTime) {
        Set<T> seen = new HashSet<>();
        while (hasTime.getAsBoolean()) {
            var next =
                    due.by(clock.instant(), seen.size() + BATCH).stream()
                            .filter(one -> !seen.contains(one))
                            .toList();
            if (next.isEmpty()) {
                break;
            }
            for (var one : next) {
                if (!hasTime.getAsBoolean()) {
                    break;
                }
                seen.add(one);
                attempt(one, deed);
            }
        }
        return seen.size();
    }

    private <T> void attempt(T one, Consumer<T> deed) {
        try {
            deed.accept(one);
        } catch (RuntimeException fault) {
            log.fault("NOT_MINDED", fault);
        }
    }
}
