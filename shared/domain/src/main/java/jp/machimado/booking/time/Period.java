package jp.machimado.booking.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A half-open stretch of time: its first moment belongs to it, the moment of its end does not, so
/// that what ends at 13:00 leaves room for what begins at 13:00.
public sealed interface Period permits Hours, Nights {

    /// The day on which it begins.
    LocalDate firstDay();

    /// Its first moment.
    Instant starts(ZoneId zone);

    /// The moment after its last.
    Instant ends(ZoneId zone);

    /// Whether the two have a moment in common. Hours and nights never meet: they are counted
    /// apart.
    default boolean meets(Period other) {
        return switch (this) {
            case Hours(var day, var from, var to) ->
                    other instanceof Hours(var otherDay, var otherFrom, var otherTo)
                            && day.equals(otherDay)
                            && from < otherTo
                            && otherFrom < to;
            case Nights(var arrival, var departure) ->
                    other instanceof Nights(var otherArrival, var otherDeparture)
                            && arrival.isBefore(otherDeparture)
                            && otherArrival.isBefore(departure);
        };
    }
}
