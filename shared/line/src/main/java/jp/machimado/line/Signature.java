package jp.machimado.line;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells whether a webhook call comes from LINE: `X-Line-Signature` is the Base64 of the body's
/// HMAC-SHA256 under the channel secret.
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /// Checks with `channelSecret`, which must not be empty.
    public Signature(String channelSecret) {
        key = new SecretKeySpec(channelSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /// Whether `header` signs exactly the bytes of `body`. The comparison takes the same time
    /// wherever they differ. A missing header and one that is not Base64 sign nothing.
    public boolean signs(byte[] body, Optional<String> header) {
        return header.flatMap(Signature::decode)
                .map(claimed -> MessageDigest.isEqual(hmac(body), claimed))
                .orElse(false);
    }

    /// The header that LINE would send with `body`.
    public String of(byte[] body) {
        return Base64.getEncoder().encodeToString(hmac(body));
    }

    private static Optional<byte[]> decode(String header) {
        try {
            return Optional.of(Base64.getDecoder().decode(header));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private byte[] hmac(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
