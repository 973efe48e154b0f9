package jp.machimado.local.login;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import jp.machimado.local.http.Door;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;

/// LINE Login v2.1: the keys by which its ID tokens are checked, and the opening of a LIFF app, to
/// which LINE hands the token in the fragment of its address. Its key lives as long as the process.
public final class LineLogin implements Door {

    /// Where LIFF apps are, as a card names them.
    static final String LIFF = "https://liff.line.me/";

    private static final String ISSUER = "https://access.line.me";
    private static final Duration TOKEN = Duration.ofHours(1);

    private final String app;
    private final String channel;
    private final String endpoint;
    private final InstantSource clock;
    private final ECKey key;

    /// @param app the id of the one LIFF app that it knows
    /// @param channel to which the app belongs
    /// @param endpoint where the app is
    public LineLogin(String app, String channel, String endpoint, InstantSource clock) {
        this.app = app;
        this.channel = channel;
        this.endpoint = endpoint;
        this.clock = clock;
        try {
            this.key = new ECKeyGenerator(Curve.P_256).keyID("local").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Response answer(Request request) {
        return switch (request.method() + " " + request.path()) {
            case "GET /oauth2/v2.1/certs" ->
                    Response.json(200, new JWKSet(key.toPublicJWK()).toString());
            case "GET /simulator/liff/open" -> open(request);
            default -> refusal(404, "Not found");
        };
    }

    /// `user` taps a link to the app at `uri`.
    private Response open(Request request) {
        var user = request.parameter("user").filter(id -> id.matches("U[0-9a-f]{32}"));
        var state = request.parameter("uri").flatMap(this::state);
        if (user.isEmpty() || state.isEmpty()) {
            return refusal(400, "No such LIFF app or user");
        }
        var query = state.get().isEmpty() ? "" : "?liff.state=" + encode(state.get());
        var place = endpoint + query + "#id_token=" + token(user.get());
        return Response.of(302, "text/plain", "")
                .with("Location", place)
                .with("Cache-Control", "no-store");
    }

    /// What stands in `uri` behind the app, which LINE hands on to it; empty for another app.
    private Optional<String> state(String uri) {
        return Optional.of(uri)
                .filter(address -> address.startsWith(LIFF + app))
                .map(address -> address.substring((LIFF + app).length()))
                .filter(rest -> rest.isEmpty() || rest.startsWith("?") || rest.startsWith("/"));
    }

    private String token(String user) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .audience(channel)
                        .subject(user)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(TOKEN)))
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Response refusal(int status, String message) {
        return Response.json(status, "{\"message\":\"" + message + "\"}");
    }
}
