package jp.machimado.booking;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.PersonId;

/// The link in a message by which a person opens their booking. Nothing is kept for it: its token
/// is a keyed hash of the booking and its person.
public final class BookingLink {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final String base;

    /// @param key a secret of at least 16 characters
    /// @param base of the web pages, without a slash at its end
    public BookingLink(String key, String base) {
        if (key.length() < 16) {
            throw new IllegalArgumentException("the key of links is too short");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
        this.base = base;
    }

    /// The link to `booking` for its person.
    public String to(Booking booking) {
        var id = booking.id();
        return base + "/spaces/booking/" + id + "?t=" + token(id, booking.person());
    }

    /// Whether `token` is that of the link to `id` for `person`.
    public boolean opens(BookingId id, PersonId person, String token) {
        return MessageDigest.isEqual(
                token(id, person).getBytes(StandardCharsets.UTF_8),
                token.getBytes(StandardCharsets.UTF_8));
    }

    private String token(BookingId id, PersonId person) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var text = "link\n" + id + "\n" + person;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
