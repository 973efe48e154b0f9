package jp.machimado.testing.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is moved.
final class MovedClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-24T01:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
