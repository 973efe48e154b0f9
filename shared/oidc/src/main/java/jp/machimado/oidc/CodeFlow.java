package jp.machimado.oidc;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The authorization-code flow with PKCE (OpenID Connect Core 1.0, 3.1; RFC 7636): the browser goes
/// to the provider and comes back with a code, which is exchanged for an ID token. The client is a
/// public one: PKCE proves who asked, there is no client secret to lose.
public final class CodeFlow {

    private final Provider provider;
    private final IdTokens tokens;
    private final String client;
    private final URI back;
    private final Calls calls;

    /// @param client our id at the provider
    /// @param back where the browser comes back to
    public CodeFlow(Provider provider, IdTokens tokens, String client, URI back, Calls calls) {
        this.provider = provider;
        this.tokens = tokens;
        this.client = client;
        this.back = back;
        this.calls = calls;
    }

    /// Where the browser is sent.
    ///
    /// @param verifier 43 to 128 characters, of which only the hash is told
    public URI start(String state, String nonce, String verifier) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("response_type", "code");
        fields.put("client_id", client);
        fields.put("redirect_uri", back.toString());
        fields.put("scope", "openid profile");
        fields.put("state", state);
        fields.put("nonce", nonce);
        fields.put("code_challenge", challenge(verifier));
        fields.put("code_challenge_method", "S256");
        var place = provider.places().authorization();
        return URI.create(place + (place.getQuery() == null ? "?" : "&") + encode(fields));
    }

    /// Whom the provider identified for `code`; empty when it refuses or its token is not to be
    /// believed.
    ///
    /// @throws java.io.UncheckedIOException when the provider does not answer
    public Optional<Identity> finish(String code, String nonce, String verifier) {
        var fields =
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", back.toString(),
                        "client_id", client,
                        "code_verifier", verifier);
        return calls.post(provider.places().token(), fields)
                .flatMap(CodeFlow::token)
                .flatMap(token -> tokens.verify(token, nonce));
    }

    /// The hash of `verifier` by which the provider recognises it (S256).
    public static String challenge(String verifier) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64URL.encode(hash).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Optional<String> token(String answer) {
        try {
            return Optional.ofNullable(
                    JSONObjectUtils.getString(JSONObjectUtils.parse(answer), "id_token"));
        } catch (ParseException _) {
            return Optional.empty();
        }
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
