package jp.machimado.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Seals texts with a key: nobody without the key can make the seal of a text, or find out by
/// trying which text a seal is of. It is HMAC-SHA-256 ([RFC
/// 2104](https://www.rfc-editor.org/rfc/rfc2104)).
public final class Seal {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST = 16;

    private final SecretKeySpec key;

    private Seal(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /// Seals with a key of our own.
    ///
    /// @param key a secret of at least 16 characters
    /// @throws IllegalArgumentException when it is shorter; the message does not tell it
    public static Seal under(String key) {
        if (key.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "a key of fewer than " + SHORTEST + " characters seals nothing");
        }
        return new Seal(key);
    }

    /// Seals with a secret that others chose, such as LINE's channel secret.
    ///
    /// @param key not empty
    public static Seal underSecretOfOthers(String key) {
        return new Seal(key);
    }

    /// The 32 bytes that seal `content`.
    public byte[] over(byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /// The seal of `text`, 43 letters that a URL may hold.
    public String over(String text) {
        return letters(over(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The first `bytes` bytes of the seal of `text`, for where room is short.
    public String over(String text, int bytes) {
        return letters(Arrays.copyOf(over(text.getBytes(StandardCharsets.UTF_8)), bytes));
    }

    /// Whether `claimed` is `ours`; takes as long wherever they differ.
    public static boolean isSame(String ours, String claimed) {
        return MessageDigest.isEqual(
                ours.getBytes(StandardCharsets.UTF_8), claimed.getBytes(StandardCharsets.UTF_8));
    }

    private static String letters(byte[] seal) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }
}
