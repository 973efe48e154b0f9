package jp.machimado.booking.ledger;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Names persons by a keyed hash, so that a booking does not tell who it is to anybody without the
/// key. The same address is the same person in LINE, on the web and at the counter.
public final class Persons {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 18;

    private final SecretKeySpec key;

    /// Hashes with `key`, a secret of at least 16 characters.
    public Persons(String key) {
        if (key.length() < 16) {
            throw new IllegalArgumentException("the key of persons is too short");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), HMAC);
    }

    /// The person with the LINE user id `userId`.
    public PersonId ofLine(String userId) {
        return of("line:" + userId);
    }

    /// The person with the e-mail address `address`; capitals do not matter.
    public PersonId ofMail(String address) {
        return of("mail:" + address.strip().toLowerCase(Locale.ROOT));
    }

    /// The person who gave staff the telephone number `phone`; signs in it do not matter.
    public PersonId ofPhone(String phone) {
        return of("phone:" + phone.replaceAll("[^0-9]", ""));
    }

    /// The member of staff with the subject `subject` at the town's identity provider.
    public PersonId ofStaff(String subject) {
        return of("staff:" + subject);
    }

    private PersonId of(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            var shortened = Arrays.copyOf(hash, BYTES);
            return new PersonId(Base64.getUrlEncoder().withoutPadding().encodeToString(shortened));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
