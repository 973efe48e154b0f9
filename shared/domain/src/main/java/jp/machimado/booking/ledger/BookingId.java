package jp.machimado.booking.ledger;

import jp.machimado.seal.Sha256;

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
        return new BookingId(Sha256.hex(person.value() + "\n" + nonce, BYTES));
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
