package jp.machimado.booking;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;

/// The code that is printed at a space, by which whoever stands there checks in. Nobody can guess
/// it: it is a keyed hash of the space and of how often its code was issued anew, so that a code
/// that was copied is worth nothing once staff have printed the next.
public final class DeskCode {

    private static final String HMAC = "HmacSHA256";

    /// 128 bits: enough not to be guessed, few enough for a code that is easily read.
    private static final int BYTES = 16;

    private final SecretKeySpec key;
    private final String base;

    /// @param key a secret of at least 16 characters
    /// @param base of the web pages, without a slash at its end
    public DeskCode(String key, String base) {
        if (key.length() < 16) {
            throw new IllegalArgumentException("the key of desk codes is too short");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
        this.base = base;
    }

    /// What is printed for `space` since its code was issued anew `generation` times.
    public URI address(SpaceId space, int generation) {
        return URI.create(base + "/spaces/desk/" + code(space, generation));
    }

    /// The one of `spaces` that `code` names, whether or not the code is its own.
    public static Optional<Space> named(String code, Spaces spaces) {
        return spaces.spaces().stream()
                .filter(space -> code.startsWith(space.id() + "."))
                .findFirst();
    }

    /// Whether `code` is that of `space` since it was issued anew `generation` times.
    public boolean isOf(String code, SpaceId space, int generation) {
        return MessageDigest.isEqual(
                code(space, generation).getBytes(StandardCharsets.UTF_8),
                code.getBytes(StandardCharsets.UTF_8));
    }

    private String code(SpaceId space, int generation) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var text = "desk\n" + space + "\n" + generation;
            var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return space
                    + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
