package jp.machimado.booking.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Browsers on their way to the identity provider and back. Only a hash of the cookie that binds an
/// attempt to its browser is kept.
public interface SignInAttempts {

    /// How long somebody may stay at the provider.
    Duration LONGEST = Duration.ofMinutes(10);

    /// What has to come back.
    ///
    /// @param state that the provider hands back with the code
    /// @param nonce that stands in the ID token
    /// @param verifier that proves to the provider who asked for the code (PKCE, RFC 7636)
    record Attempt(String state, String nonce, String verifier) {}

    /// Keeps `attempt` under the cookie `secret`.
    void keep(String secret, Attempt attempt, Instant now);

    /// Takes the attempt under `secret` out: it can be used once. Empty when there is none, or it
    /// is too old at `now`.
    Optional<Attempt> take(String secret, Instant now);
}
