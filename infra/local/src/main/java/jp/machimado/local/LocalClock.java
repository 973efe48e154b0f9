package jp.machimado.local;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that runs as fast as `real` but began elsewhere, to try deadlines.
record LocalClock(InstantSource real, Duration ahead) implements InstantSource {

    /// A clock that shows `beginning` now and goes on from there.
    static LocalClock startingAt(Instant beginning, InstantSource real) {
        return new LocalClock(real, Duration.between(real.instant(), beginning));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }
}
