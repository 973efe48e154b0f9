package jp.machimado.booking.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One booking's way from a version to the next, and who hears of it.
///
/// @param before as it was read; empty for a new one
/// @param due when the clock must next look at it; empty when never
public record Step(
        Optional<Booking> before, Booking after, List<Notice> notices, Optional<Instant> due) {

    public Step {
        notices = List.copyOf(notices);
    }
}
