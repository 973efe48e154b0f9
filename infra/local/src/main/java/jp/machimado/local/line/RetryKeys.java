package jp.machimado.local.line;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Retry keys of accepted requests, for 24 hours.
final class RetryKeys {

    private static final Duration KEPT = Duration.ofHours(24);

    private record Accepted(String requestId, Instant at) {}

    private final Map<String, Accepted> keys = new HashMap<>();

    /// The id of the request that was accepted with `key`.
    synchronized Optional<String> acceptedRequest(String key, Instant now) {
        return Optional.ofNullable(keys.get(key))
                .filter(accepted -> now.isBefore(accepted.at().plus(KEPT)))
                .map(Accepted::requestId);
    }

    /// Notes that the request `requestId` was accepted with `key`.
    synchronized void accept(String key, String requestId, Instant now) {
        keys.put(key, new Accepted(requestId, now));
    }
}
