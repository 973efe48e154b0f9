package jp.machimado.local.oidc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// Codes that were given out: each can be used once, for a minute.
final class Grants {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int BYTES = 24;

    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final RandomGenerator random;

    Grants(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// What somebody was let in for.
    ///
    /// @param challenge that the verifier must hash to
    record Grant(DemoStaff staff, String nonce, String challenge) {}

    private record Kept(Grant grant, Instant until) {}

    /// A code for `grant`.
    String give(Grant grant) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(code, new Kept(grant, clock.instant().plus(LONGEST)));
        return code;
    }

    /// What `code` was given for; it is of no use afterwards.
    Optional<Grant> take(String code) {
        return Optional.ofNullable(kept.remove(code))
                .filter(it -> clock.instant().isBefore(it.until()))
                .map(Kept::grant);
    }
}
