package jp.machimado.booking.space;

/// Names one place with spaces: lower-case letters, digits and hyphens.
public record SiteId(String value) implements Comparable<SiteId> {

    public SiteId {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not a site: " + value);
        }
    }

    @Override
    public int compareTo(SiteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
