package jp.machimado.oidc;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// An identity provider as it describes itself (OpenID Connect Discovery 1.0), read on first use
/// and again when it is an hour old.
public final class Provider {

    private static final Duration AGE = Duration.ofHours(1);

    private final String issuer;
    private final Calls calls;
    private final InstantSource clock;
    private @Nullable Places places;
    private Instant read = Instant.EPOCH;

    /// @param issuer its address, as it stands in its tokens
    public Provider(String issuer, Calls calls, InstantSource clock) {
        this.issuer = issuer;
        this.calls = calls;
        this.clock = clock;
    }

    /// Where it is asked for what.
    public record Places(URI authorization, URI token, URI keys) {}

    /// Its address, as it stands in its tokens.
    public String issuer() {
        return issuer;
    }

    /// Where it is asked for what.
    ///
    /// @throws java.io.UncheckedIOException when it does not answer
    /// @throws IllegalStateException when it describes another than itself
    public synchronized Places places() {
        var known = places;
        var now = clock.instant();
        if (known == null || !now.isBefore(read.plus(AGE))) {
            known = read();
            places = known;
            read = now;
        }
        return known;
    }

    private Places read() {
        var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        var text = calls.get(URI.create(base + "/.well-known/openid-configuration"));
        try {
            var document = JSONObjectUtils.parse(text);
            if (!issuer.equals(JSONObjectUtils.getString(document, "issuer"))) {
                throw new IllegalStateException("another issuer than " + issuer);
            }
            return new Places(
                    JSONObjectUtils.getURI(document, "authorization_endpoint"),
                    JSONObjectUtils.getURI(document, "token_endpoint"),
                    JSONObjectUtils.getURI(document, "jwks_uri"));
        } catch (ParseException e) {
            throw new IllegalStateException("no description of a provider: " + issuer, e);
        }
    }
}
