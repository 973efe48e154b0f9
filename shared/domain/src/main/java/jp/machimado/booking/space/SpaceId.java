package jp.machimado.booking.space;

/// Names one space, unique in the town: lower-case letters, digits and hyphens.
public record SpaceId(String value) implements Comparable<SpaceId> {

    public SpaceId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not a space: " + value);
        }
    }

    @Override
    public int compareTo(SpaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
