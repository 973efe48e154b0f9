package jp.machimado.booking.ledger;

/// Names somebody who books without telling who it is: a keyed hash of a LINE user id or an e-mail
/// address.
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        if (!value.matches("[A-Za-z0-9_-]{8,64}")) {
            throw new IllegalArgumentException("not a person's id");
        }
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
