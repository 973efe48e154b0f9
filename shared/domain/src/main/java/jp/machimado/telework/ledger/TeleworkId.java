package jp.machimado.telework.ledger;

import java.util.Locale;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.seal.Sha256;

/// Names one application for telework: 24 hexadecimal digits that nobody can guess.
public record TeleworkId(String value) implements Comparable<TeleworkId> {

    private static final int BYTES = 12;

    public TeleworkId {
        if (!value.matches("[0-9a-f]{24}")) {
            throw new IllegalArgumentException("not an application: " + value);
        }
    }

    /// What `person` applies for from the form that carries `nonce`: the same for a double tap and
    /// a retry.
    public static TeleworkId of(PersonId person, String nonce) {
        return new TeleworkId(Sha256.hex("telework\n" + person.value() + "\n" + nonce, BYTES));
    }

    /// What people read and say: the first eight digits in two groups, `T-1A2B-3C4D`.
    public String number() {
        var digits = value.toUpperCase(Locale.ROOT);
        return "T-" + digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }

    @Override
    public int compareTo(TeleworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
