package jp.machimado.web.staff;

import java.util.List;

/// What happens at one space on one day.
///
/// @param closed the times for which it is closed, with the reason
public record SpaceDay(String space, List<BookingRow> bookings, List<String> closed) {

    public SpaceDay {
        bookings = List.copyOf(bookings);
        closed = List.copyOf(closed);
    }

    /// Whether nobody booked it and it is not closed.
    public boolean isFree() {
        return bookings.isEmpty() && closed.isEmpty();
    }
}
