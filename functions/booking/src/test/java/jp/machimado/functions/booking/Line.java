package jp.machimado.functions.booking;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.machimado.lambda.Log;
import jp.machimado.lambda.Settings;
import jp.machimado.oidc.Calls;
import jp.machimado.oidc.IdTokens;
import jp.machimado.oidc.SigningKeys;

/// LINE Login, which signs who is there with a key of its own.
final class Line implements Calls {

    static final String ISSUER = "https://access.line.me";
    static final String CHANNEL = "1234567890";
    static final String APP = "1234567890-AbcdEfgh";

    final ECKey key = key();
    private boolean down;

    /// LINE answers nobody from now on.
    void goesDown() {
        down = true;
    }

    LiffEntrance entrance(InstantSource clock) {
        var keys = new SigningKeys(() -> URI.create("https://line.example/certs"), this, clock);
        var log = Log.of(Settings.from(Map.of()), clock);
        var tokens = new IdTokens(ISSUER, CHANNEL, keys, clock);
        return new LiffEntrance(APP, "https://line.example/sdk.js", tokens, log);
    }

    @Override
    public String get(URI address) {
        if (down) {
            throw new UncheckedIOException(new IOException("down"));
        }
        return new JWKSet(key.toPublicJWK()).toString();
    }

    @Override
    public Optional<String> post(URI address, Map<String, String> form) {
        throw new UnsupportedOperationException();
    }

    /// What LINE signs at `now` for `user`, changed by `change`.
    String token(String user, Instant now, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(key, change.apply(claims(user, now)).build());
    }

    static JWTClaimsSet.Builder claims(String user, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(CHANNEL)
                .subject(user)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    static String signed(ECKey key, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("line").build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
        return token.serialize();
    }

    /// A new key under the name of LINE's.
    static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("line").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
