package jp.machimado.testing.booking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.ledger.Tries;

/// Tries that end with the test.
public final class InMemoryTries implements Tries {

    private final Map<Hour, Integer> counts = new ConcurrentHashMap<>();

    private record Hour(String what, Instant begins) {}

    @Override
    public int count(String what, Instant now) {
        return counts.merge(new Hour(what, now.truncatedTo(ChronoUnit.HOURS)), 1, Integer::sum);
    }
}
