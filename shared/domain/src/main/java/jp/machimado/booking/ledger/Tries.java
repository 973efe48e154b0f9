package jp.machimado.booking.ledger;

import java.time.Instant;

/// Counts what somebody may do only so often, such as having messages sent to an address that is
/// not proved yet.
public interface Tries {

    /// Counts one more of `what` in the hour of `now`, and says how many that makes. Only a hash of
    /// `what` is kept, and only until the hour is over.
    int count(String what, Instant now);
}
