package jp.machimado.local.oidc;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.random.RandomGenerator;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;
import jp.machimado.local.oidc.Grants.Grant;
import jp.machimado.oidc.CodeFlow;
import jp.machimado.web.Form;

/// The identity provider's discovery, keys, page to choose from, and tokens (OpenID Connect Core
/// 1.0). Its key lives as long as the process.
public final class OidcDoor implements Door {

    private static final Duration TOKEN = Duration.ofMinutes(5);
    private static final int KEY_BITS = 2048;

    private final String issuer;
    private final String client;
    private final String back;
    private final InstantSource clock;
    private final Grants grants;
    private final RSAKey key;

    /// @param issuer its own address, ending in `/oidc`
    /// @param client the one client that it knows
    /// @param back the one address to which browsers go back
    public OidcDoor(
            String issuer,
            String client,
            String back,
            InstantSource clock,
            RandomGenerator random) {
        this.issuer = issuer;
        this.client = client;
        this.back = back;
        this.clock = clock;
        this.grants = new Grants(clock, random);
        try {
            this.key = new RSAKeyGenerator(KEY_BITS).keyID("local").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Response answer(Request request) {
        return switch (request.method() + " " + request.path()) {
            case "GET /oidc/.well-known/openid-configuration" -> Response.json(200, description());
            case "GET /oidc/keys" -> Response.json(200, new JWKSet(key.toPublicJWK()).toString());
            case "GET /oidc/authorize" -> authorize(Form.parse(request.rawQuery()));
            case "POST /oidc/token" -> token(Form.parse(request.body().text()));
            default -> refusal(404, "not_found");
        };
    }

    private String description() {
        var document = JsonNodeFactory.instance.objectNode().put("issuer", issuer);
        document.put("authorization_endpoint", issuer + "/authorize");
        document.put("token_endpoint", issuer + "/token");
        document.put("jwks_uri", issuer + "/keys");
        document.putArray("response_types_supported").add("code");
        document.putArray("subject_types_supported").add("public");
        document.putArray("id_token_signing_alg_values_supported").add("RS256");
        document.putArray("code_challenge_methods_supported").add("S256");
        return document.toString();
    }

    /// The page to choose from, and with a choice (`as`) the way back.
    private Response authorize(Form asked) {
        boolean known =
                field(asked, "client_id").equals(client)
                        && field(asked, "redirect_uri").equals(back)
                        && field(asked, "response_type").equals("code")
                        && field(asked, "code_challenge_method").equals("S256")
                        && !field(asked, "code_challenge").isEmpty();
        if (!known) {
            return refusal(400, "invalid_request");
        }
        return DemoStaff.of(field(asked, "as"))
                .map(staff -> back(asked, staff))
                .orElseGet(() -> ChoicePage.of(asked));
    }

    private Response back(Form asked, DemoStaff staff) {
        var grant = new Grant(staff, field(asked, "nonce"), field(asked, "code_challenge"));
        var place =
                back
                        + "?code="
                        + grants.give(grant)
                        + "&state="
                        + URLEncoder.encode(field(asked, "state"), StandardCharsets.UTF_8);
        return Response.of(302, "text/plain", "").with("Location", place);
    }

    private Response token(Form form) {
        if (!field(form, "grant_type").equals("authorization_code")
                || !field(form, "client_id").equals(client)
                || !field(form, "redirect_uri").equals(back)) {
            return refusal(400, "invalid_request");
        }
        var hash = CodeFlow.challenge(field(form, "code_verifier"));
        return grants.take(field(form, "code"))
                .filter(grant -> grant.challenge().equals(hash))
                .map(this::signed)
                .orElseGet(() -> refusal(400, "invalid_grant"));
    }

    private Response signed(Grant grant) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .audience(client)
                        .subject(grant.staff().name())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(TOKEN)))
                        .claim("nonce", grant.nonce())
                        .claim("name", grant.staff().words())
                        .claim("department", grant.staff().division())
                        .claim("roles", grant.staff().roleNames())
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        var answer = JsonNodeFactory.instance.objectNode().put("id_token", token.serialize());
        answer.put("token_type", "Bearer").put("access_token", "unused");
        return Response.json(200, answer.toString()).with("Cache-Control", "no-store");
    }

    private static Response refusal(int status, String error) {
        var answer = JsonNodeFactory.instance.objectNode().put("error", error);
        return Response.json(status, answer.toString());
    }

    private static String field(Form form, String name) {
        return form.first(name).orElse("");
    }
}
