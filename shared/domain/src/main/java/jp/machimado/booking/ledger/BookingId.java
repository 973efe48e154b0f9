package jp.machimado.booking.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names one booking: 24 hexadecimal digits that nobody can guess from another's.
public record BookingId(String value) implements Comparable<BookingId> {

    private static final int BYTES = 12;

    public BookingId {
        if (!value.matches("[0-9a-f]{24}")) {
            throw new IllegalArgumentException("not a booking: " + value);
        }
    }

    /// The id of what `person` books from the confirm screen that carries `nonce`: the same for a
    /// double tap, a redelivery and a retry.
    public static BookingId of(PersonId person, String nonce) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (person.value() + "\n" + nonce)
                                            .getBytes(StandardCharsets.UTF_8));
            return new BookingId(HexFormat.of().formatHex(hash, 0, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// What people read and say at the desk: the first eight digits in two groups, `1a2b-3c4d`.
    public String number() {
        return value.substring(0, 4) + "-" + value.substring(4, 8);
    }

    @Override
    public int compareTo(BookingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
