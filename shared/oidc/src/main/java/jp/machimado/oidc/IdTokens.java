package jp.machimado.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Believes ID tokens, or does not (OpenID Connect Core 1.0, 3.1.3.7): signed by the provider's key
/// with RS256 or ES256, issued by it, for us, not run out, and with the nonce of this attempt.
public final class IdTokens {

    /// How far the provider's clock may be from ours.
    static final Duration SKEW = Duration.ofMinutes(1);

    private final String issuer;
    private final String client;
    private final SigningKeys keys;
    private final InstantSource clock;

    /// @param client our id at the provider
    public IdTokens(String issuer, String client, SigningKeys keys, InstantSource clock) {
        this.issuer = issuer;
        this.client = client;
        this.keys = keys;
        this.clock = clock;
    }

    /// Whom `token` identifies in the attempt with `nonce`; empty when it is not to be believed.
    public Optional<Identity> verify(String token, String nonce) {
        return claims(token)
                .filter(claims -> same(nonce, text(claims, "nonce")))
                .flatMap(IdTokens::identity);
    }

    /// Whom `token` identifies where no nonce can be asked for, as in LIFF, whose tokens LINE hands
    /// to the page itself.
    public Optional<Identity> verifyWithoutNonce(String token) {
        return claims(token).flatMap(IdTokens::identity);
    }

    private Optional<JWTClaimsSet> claims(String token) {
        try {
            var signed = SignedJWT.parse(token);
            return isSigned(signed)
                    ? Optional.of(signed.getJWTClaimsSet()).filter(this::areForUsNow)
                    : Optional.empty();
        } catch (ParseException | JOSEException _) {
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT token) throws JOSEException {
        var id = token.getHeader().getKeyID();
        if (id == null) {
            return false;
        }
        var verifier = keys.key(id).flatMap(key -> verifier(key, token.getHeader().getAlgorithm()));
        return verifier.isPresent() && token.verify(verifier.get());
    }

    /// The kind of key decides, never the token alone: a public key is no secret for an HMAC.
    private static Optional<JWSVerifier> verifier(JWK key, JWSAlgorithm algorithm) {
        try {
            if (algorithm.equals(JWSAlgorithm.RS256) && key instanceof RSAKey rsa) {
                return Optional.of(new RSASSAVerifier(rsa));
            }
            return algorithm.equals(JWSAlgorithm.ES256) && key instanceof ECKey curve
                    ? Optional.of(new ECDSAVerifier(curve))
                    : Optional.empty();
        } catch (JOSEException _) {
            return Optional.empty();
        }
    }

    private boolean areForUsNow(JWTClaimsSet claims) {
        var now = clock.instant();
        var audience = claims.getAudience();
        boolean ours =
                audience.contains(client)
                        && (audience.size() == 1 || client.equals(text(claims, "azp")));
        return ours
                && issuer.equals(claims.getIssuer())
                && instant(claims.getExpirationTime()).plus(SKEW).isAfter(now)
                && !issued(claims).isAfter(now.plus(SKEW));
    }

    private static Instant issued(JWTClaimsSet claims) {
        var issued = claims.getIssueTime();
        return issued == null ? Instant.MAX : issued.toInstant();
    }

    /// A token without an end is not believed.
    private static Instant instant(@Nullable Date date) {
        return date == null ? Instant.EPOCH : date.toInstant();
    }

    private static Optional<Identity> identity(JWTClaimsSet claims) {
        var subject = claims.getSubject();
        return subject == null || subject.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Identity(
                                subject,
                                filled(claims, "name"),
                                filled(claims, "department"),
                                roles(claims)));
    }

    private static Optional<String> filled(JWTClaimsSet claims, String name) {
        return Optional.of(text(claims, name)).filter(text -> !text.isBlank());
    }

    private static List<String> roles(JWTClaimsSet claims) {
        return claims.getClaim("roles") instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast).toList()
                : List.of();
    }

    private static String text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? text : "";
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty()
                && MessageDigest.isEqual(
                        one.getBytes(StandardCharsets.UTF_8),
                        other.getBytes(StandardCharsets.UTF_8));
    }
}
