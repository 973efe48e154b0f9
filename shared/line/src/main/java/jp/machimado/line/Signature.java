package jp.machimado.line;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import jp.machimado.seal.Seal;

/// Tells whether a webhook call comes from LINE: `X-Line-Signature` is the Base64 of the body's
/// HMAC-SHA256 under the channel secret.
public final class Signature {

    private final Seal seal;

    /// Checks with `channelSecret`, which must not be empty.
    public Signature(String channelSecret) {
        seal = Seal.underSecretOfOthers(channelSecret);
    }

    /// Whether `header` signs exactly the bytes of `body`. The comparison takes the same time
    /// wherever they differ. A missing header and one that is not Base64 sign nothing.
    public boolean signs(byte[] body, Optional<String> header) {
        return header.flatMap(Signature::decode)
                .map(claimed -> MessageDigest.isEqual(seal.over(body), claimed))
                .orElse(false);
    }

    /// The header that LINE would send with `body`.
    public String of(byte[] body) {
        return Base64.getEncoder().encodeToString(seal.over(body));
    }

    private static Optional<byte[]> decode(String header) {
        try {
            return Optional.of(Base64.getDecoder().decode(header));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
