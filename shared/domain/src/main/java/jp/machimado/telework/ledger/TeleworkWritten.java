package jp.machimado.telework.ledger;

import java.util.Optional;

/// How a posting went. Unless it is kept, nothing of it is.
public sealed interface TeleworkWritten {

    /// All of it is kept, now or by an earlier try of the same posting.
    record Kept() implements TeleworkWritten {}

    /// The application is no longer what the posting began from.
    ///
    /// @param now as it is; empty when there is none
    record Stale(Optional<Telework> now) implements TeleworkWritten {}

    /// A counter is at its limit.
    record Reached(Counter counter) implements TeleworkWritten {}
}
