package jp.machimado.oidc;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/// A provider's public keys (RFC 7517), read on first use, again when they are an hour old, and at
/// once when a token names a key that is not among them, but for that at most once a minute.
public final class SigningKeys {

    private static final Duration AGE = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Supplier<URI> address;
    private final Calls calls;
    private final InstantSource clock;
    private JWKSet keys = new JWKSet();
    private Instant read = Instant.EPOCH;

    /// @param address where the keys are, asked for when they are read
    public SigningKeys(Supplier<URI> address, Calls calls, InstantSource clock) {
        this.address = address;
        this.calls = calls;
        this.clock = clock;
    }

    /// The key called `id`.
    ///
    /// @throws java.io.UncheckedIOException when the provider does not answer
    synchronized Optional<JWK> key(String id) {
        var now = clock.instant();
        if (!now.isBefore(read.plus(AGE))) {
            read(now);
        }
        if (keys.getKeyByKeyId(id) == null && !now.isBefore(read.plus(PAUSE))) {
            read(now);
        }
        return Optional.ofNullable(keys.getKeyByKeyId(id));
    }

    private void read(Instant now) {
        try {
            keys = JWKSet.parse(calls.get(address.get()));
            read = now;
        } catch (ParseException e) {
            throw new IllegalStateException("no keys at " + address.get(), e);
        }
    }
}
