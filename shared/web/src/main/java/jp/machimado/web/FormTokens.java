package jp.machimado.web;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tokens by which a form shows that we gave it to this session (CSRF): a keyed hash of both.
public final class FormTokens {

    private static final String HMAC = "HmacSHA256";

    private final Supplier<String> key;

    /// @param key a secret of at least 16 characters, asked for with each token
    public FormTokens(Supplier<String> key) {
        this.key = key;
    }

    /// The token of the form that is posted to `path` in `session`.
    public String of(String session, String path) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.get().getBytes(StandardCharsets.UTF_8), HMAC));
            var text = session + "\n" + path;
            var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /// Whether `token` is that of `path` in `session`.
    public boolean isOf(String session, String path, String token) {
        return MessageDigest.isEqual(
                of(session, path).getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }
}
