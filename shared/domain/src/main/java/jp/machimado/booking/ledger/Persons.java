package jp.machimado.booking.ledger;

import java.util.Locale;
import jp.machimado.seal.Seal;

/// Names persons by a keyed hash, so that a booking does not tell who it is to anybody without the
/// key. The same address is the same person in LINE, on the web and at the counter.
public final class Persons {

    private static final int BYTES = 18;

    private final Seal seal;

    /// Hashes with `key`, a secret of at least 16 characters.
    public Persons(String key) {
        this.seal = Seal.under(key);
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
        return new PersonId(seal.over(text, BYTES));
    }
}
