package jp.machimado.booking.ledger;

import java.util.Optional;

/// How a posting went. Unless it is kept, nothing of it is.
public sealed interface Written {

    /// All of it is kept, now or by an earlier try of the same posting.
    record Kept() implements Written {}

    /// The booking is no longer what the posting began from.
    ///
    /// @param now as it is; empty when there is none
    record Stale(Optional<Booking> now) implements Written {}

    /// A space has not enough units left.
    ///
    /// @param closed whether the town closed it rather than somebody else took it
    record Taken(Bucket bucket, boolean closed) implements Written {}

    /// The person has as many bookings in the month as the rules allow.
    record QuotaReached(String rules) implements Written {}

    /// Who waited is no longer in line.
    record NotWaiting() implements Written {}
}
