package jp.machimado.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.Supplier;
import jp.machimado.seal.Seal;

/// Names people and messages in keys so that nobody who reads the table can tell or try out who
/// they are: HMAC-SHA256 under a secret, as 64 hexadecimal digits.
///
/// The secret is asked for at each use. When it changes, what was kept under the old one is no
/// longer found and ends by its date.
public final class KeyedHash {

    private final Supplier<String> pepper;

    /// Hashes under the secret that `pepper` gives, the LINE channel secret.
    public KeyedHash(Supplier<String> pepper) {
        this.pepper = pepper;
    }

    String person(String userId) {
        return of("person", userId);
    }

    String message(String messageId) {
        return of("message", messageId);
    }

    private String of(String kind, String value) {
        var text = (kind + ":" + value).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Seal.underSecretOfOthers(pepper.get()).over(text));
    }
}
