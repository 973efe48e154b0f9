package jp.machimado.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until a test moves it.
public final class MovedClock implements InstantSource {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-07-01T00:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    /// Lets `seconds` pass.
    public void pass(long seconds) {
        now.updateAndGet(then -> then.plus(Duration.ofSeconds(seconds)));
    }
}
