package jp.machimado.conversation.booking;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.conversation.booking.BookingStep.Sealed;

/// Seals confirm screens: what somebody confirms is what we showed to them and to nobody else.
///
/// @param key the secret of persons, asked for at each use
record ConfirmSeal(Supplier<String> key) {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 12;

    /// The seal on the screen that shows `chosen` to `person` in answer to the event `eventId`.
    Sealed seal(PersonId person, Chosen chosen, String eventId) {
        var nonce = hash("nonce\n" + eventId);
        return new Sealed(nonce, over(person, chosen, nonce));
    }

    /// Whether we put `sealed` on the screen that shows `chosen` to `person`.
    boolean isOurs(Sealed sealed, PersonId person, Chosen chosen) {
        return MessageDigest.isEqual(
                over(person, chosen, sealed.nonce()).getBytes(StandardCharsets.UTF_8),
                sealed.seal().getBytes(StandardCharsets.UTF_8));
    }

    private String over(PersonId person, Chosen chosen, String nonce) {
        return hash("seal\n" + person + "\n" + nonce + "\n" + ChosenText.of(chosen));
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.get().getBytes(StandardCharsets.UTF_8), HMAC));
            var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
