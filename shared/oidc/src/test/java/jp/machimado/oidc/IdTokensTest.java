package jp.machimado.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class IdTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final String ISSUER = "https://id.example";
    private static final RSAKey RSA = rsa("rsa");
    private static final ECKey CURVE = curve();

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final AtomicReference<List<JWK>> published =
            new AtomicReference<>(List.of(RSA.toPublicJWK(), CURVE.toPublicJWK()));
    private final AtomicInteger reads = new AtomicInteger();
    private final InstantSource clock = now::get;
    private final IdTokens tokens =
            new IdTokens(
                    ISSUER,
                    "machimado",
                    new SigningKeys(() -> URI.create(ISSUER + "/keys"), new Published(), clock),
                    clock);

    private final class Published implements Calls {

        @Override
        public String get(URI address) {
            reads.incrementAndGet();
            return new JWKSet(published.get()).toString();
        }

        @Override
        public Optional<String> post(URI address, Map<String, String> form) {
            return Optional.empty();
        }
    }

    @Test
    void believesATokenForUsByEitherKindOfKey() {
        var expected = new Identity("s-1", Optional.of("A"), Optional.empty(), List.of("DESK"));
        assertEquals(Optional.of(expected), tokens.verify(token(claims -> claims), "n"));
        var curve = sign(JWSAlgorithm.ES256, "curve", claims().build(), signer(CURVE));
        assertEquals(Optional.of(expected), tokens.verify(curve, "n"));
    }

    @Test
    void refusesAnotherNonceIssuerOrAudience() {
        assertEquals(Optional.empty(), tokens.verify(token(claims -> claims), "other"));
        assertEquals(
                Optional.empty(), tokens.verify(token(claims -> claims.claim("nonce", "")), ""));
        refuses(claims -> claims.issuer("https://id.example.attacker.example"));
        refuses(claims -> claims.audience("another"));
        refuses(claims -> claims.audience(List.of("machimado", "another")));
        refuses(claims -> claims.subject(" "));
    }

    @Test
    void refusesATokenThatRanOutOrComesFromTheFuture() {
        refuses(claims -> claims.expirationTime(Date.from(NOW.minusSeconds(61))));
        refuses(claims -> claims.expirationTime(null));
        refuses(claims -> claims.issueTime(Date.from(NOW.plusSeconds(61))));
        refuses(claims -> claims.issueTime(null));
    }

    @Test
    void refusesForgedSignatures() throws JOSEException {
        var good = token(claims -> claims);
        var parts = good.split("\\.", -1);
        var other = token(claims -> claims.subject("s-2")).split("\\.", -1);
        assertRefused(parts[0] + "." + other[1] + "." + parts[2]);
        assertRefused(new PlainJWT(claims().build()).serialize());
        assertRefused("no.token.atall");
        assertRefused("");
        var stranger = rsa("rsa");
        assertRefused(sign(JWSAlgorithm.RS256, "rsa", claims().build(), signer(stranger)));
        assertRefused(sign(JWSAlgorithm.RS384, "rsa", claims().build(), signer(RSA)));
        var secret =
                new MACSigner(RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8));
        assertRefused(sign(JWSAlgorithm.HS256, "rsa", claims().build(), secret));
    }

    @Test
    void asksForNewKeysWhenOneIsUnknownButNotMoreThanOnceAMinute() {
        tokens.verify(token(claims -> claims), "n");
        var fresh = rsa("fresh");
        var byFresh = sign(JWSAlgorithm.RS256, "fresh", claims().build(), signer(fresh));
        published.set(List.of(fresh.toPublicJWK()));
        assertEquals(Optional.empty(), tokens.verify(byFresh, "n"));
        assertEquals(1, reads.get());
        now.set(NOW.plusSeconds(61));
        assertEquals(true, tokens.verify(byFresh, "n").isPresent());
        assertEquals(2, reads.get());
        assertRefused(token(claims -> claims));
        assertEquals(2, reads.get());
    }

    private void refuses(UnaryOperator<JWTClaimsSet.Builder> change) {
        assertRefused(token(change));
    }

    private void assertRefused(String token) {
        assertEquals(Optional.empty(), tokens.verify(token, "n"));
        assertEquals(Optional.empty(), tokens.verifyWithoutNonce(token));
    }

    private static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return sign(JWSAlgorithm.RS256, "rsa", change.apply(claims()).build(), signer(RSA));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("machimado")
                .subject("s-1")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("nonce", "n")
                .claim("name", "A")
                .claim("roles", List.of("DESK"));
    }

    private static String sign(
            JWSAlgorithm algorithm, String key, JWTClaimsSet claims, JWSSigner signer) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static JWSSigner signer(JWK key) {
        try {
            return key instanceof ECKey curve
                    ? new ECDSASigner(curve)
                    : new RSASSASigner(key.toRSAKey());
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static RSAKey rsa(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    private static ECKey curve() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
