package jp.machimado.booking.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Who is signed in at a browser. A cookie's value is never kept, only its hash.
public interface Sessions {

    /// Ends a session that nobody used for so long.
    Duration IDLE = Duration.ofHours(2);

    /// Ends every session so long after it began.
    Duration LONGEST = Duration.ofHours(12);

    /// Opens a session for `person` under the cookie `secret`, which has at least 256 random bits.
    void open(String secret, PersonId person, Instant now);

    /// Whose session `secret` is at `now`, which keeps it from idling; empty when there is none or
    /// it has ended.
    Optional<PersonId> of(String secret, Instant now);

    /// Ends the session `secret`.
    void close(String secret);
}
