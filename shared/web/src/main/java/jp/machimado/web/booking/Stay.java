package jp.machimado.web.booking;

import java.time.LocalDate;
import java.util.List;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Nights;

/// One space that is booked by the night, and its free nights.
///
/// @param within the nights that were looked at
/// @param free the days of these whose nights are free
public record Stay(Space space, Nights within, List<LocalDate> free) {

    public Stay {
        free = List.copyOf(free);
    }

    /// Whether one can wait for some night.
    public boolean isTaken() {
        return free.size() < within.length();
    }
}
