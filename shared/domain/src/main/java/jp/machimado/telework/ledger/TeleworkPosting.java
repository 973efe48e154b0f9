package jp.machimado.telework.ledger;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/// What changes at once, all of it or nothing.
///
/// @param before as it was read; empty for a new application
/// @param counts by counter and field (`am`, `pm`, or `n` for all of it), net, without zeros
public record TeleworkPosting(
        Optional<Telework> before,
        Telework after,
        SortedMap<Counter, SortedMap<String, Limited>> counts) {

    /// A change of a number that must not pass `limit` when it grows.
    public record Limited(int delta, OptionalInt limit) {}
}
