package jp.machimado.booking.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Which member of staff is signed in at a browser. It is kept apart from residents' sessions, so
/// that none of those can become one of these. A cookie's value is never kept, only its hash.
public interface StaffSessions {

    /// Ends a session that nobody used for so long.
    Duration IDLE = Duration.ofHours(2);

    /// Ends every session so long after it began: roles are asked for anew each day.
    Duration LONGEST = Duration.ofHours(12);

    /// Opens a session for `member` under the cookie `secret`, which has at least 256 random bits.
    void open(String secret, StaffMember member, Instant now);

    /// Whose session `secret` is at `now`, which keeps it from idling; empty when there is none or
    /// it has ended.
    Optional<StaffMember> of(String secret, Instant now);

    /// Ends the session `secret`.
    void close(String secret);
}
