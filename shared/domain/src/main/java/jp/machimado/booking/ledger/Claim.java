package jp.machimado.booking.ledger;

/// What a booking takes of one bucket: `units` in each counter of a stretch. It is fixed when the
/// booking is made, so that rules or spaces that change later cannot make it give back something
/// else.
///
/// @param from first counter
/// @param to the counter after the last
public record Claim(Bucket bucket, int from, int to, int units) {

    public Claim {
        if (from < 0 || from >= to || units < 1) {
            throw new IllegalArgumentException("nothing is claimed of " + bucket);
        }
    }
}
