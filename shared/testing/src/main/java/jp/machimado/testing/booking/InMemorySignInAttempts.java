package jp.machimado.testing.booking;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.staff.SignInAttempts;

/// Attempts to sign in that end with the test.
public final class InMemorySignInAttempts implements SignInAttempts {

    private final Map<String, Kept> attempts = new ConcurrentHashMap<>();

    private record Kept(Attempt attempt, Instant until) {}

    @Override
    public void keep(String secret, Attempt attempt, Instant now) {
        attempts.put(secret, new Kept(attempt, now.plus(LONGEST)));
    }

    @Override
    public Optional<Attempt> take(String secret, Instant now) {
        return Optional.ofNullable(attempts.remove(secret))
                .filter(kept -> now.isBefore(kept.until()))
                .map(Kept::attempt);
    }
}
