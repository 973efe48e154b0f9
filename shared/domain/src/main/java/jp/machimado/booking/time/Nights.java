package jp.machimado.booking.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Nights in a house: the night of `arrival` is the first, the night before `departure` the last,
/// so that one guest may arrive on the day on which another departs.
public record Nights(LocalDate arrival, LocalDate departure) implements Period {

    public Nights {
        if (!arrival.isBefore(departure)) {
            throw new IllegalArgumentException("no night from " + arrival + " to " + departure);
        }
    }

    /// How many nights.
    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(arrival, departure));
    }

    /// The days whose nights these are.
    public List<LocalDate> days() {
        return arrival.datesUntil(departure).toList();
    }

    @Override
    public LocalDate firstDay() {
        return arrival;
    }

    @Override
    public Instant starts(ZoneId zone) {
        return arrival.atStartOfDay(zone).toInstant();
    }

    @Override
    public Instant ends(ZoneId zone) {
        return departure.atStartOfDay(zone).toInstant();
    }
}
