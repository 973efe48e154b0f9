package jp.machimado.functions.staff;

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
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.oidc.Calls;
import jp.machimado.oidc.CodeFlow;

/// An identity provider that signs in whoever the test says.
final class InventedProvider implements Calls {

    static final String ISSUER = "https://id.example";
    static final String CLIENT = "machimado";

    private final InstantSource clock;
    private final ECKey key = key();

    /// Who is there, by subject; the code is the subject.
    String name = "A";

    List<String> roles = List.of();
    String department = "tax";

    /// What it puts into tokens and asks of verifiers, as the browser told it.
    String nonce = "";

    String challenge = "";
    ECKey signing = key;

    InventedProvider(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String get(URI address) {
        return address.getPath().equals("/keys")
                ? new JWKSet(key.toPublicJWK()).toString()
                : """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys"}
                """
                        .formatted(ISSUER);
    }

    @Override
    public Optional<String> post(URI address, Map<String, String> form) {
        boolean proved =
                CodeFlow.challenge(form.getOrDefault("code_verifier", "")).equals(challenge)
                        && CLIENT.equals(form.get("client_id"));
        return proved
                ? Optional.of("{\"id_token\":\"" + token(form.getOrDefault("code", "")) + "\"}")
                : Optional.empty();
    }

    private String token(String subject) {
        Instant now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(CLIENT)
                        .subject(subject)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("nonce", nonce)
                        .claim("name", name)
                        .claim("roles", roles)
                        .claim("department", department)
                        .build();
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k").build();
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }
}
