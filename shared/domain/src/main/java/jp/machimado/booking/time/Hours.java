package jp.machimado.booking.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// A part of one day in quarters of an hour: quarter 0 begins at 00:00, quarter 95 at 23:45.
///
/// @param from first quarter, 0–95
/// @param to the quarter after the last, 1–96; 96 is midnight at the end of the day
public record Hours(LocalDate day, int from, int to) implements Period {

    /// Quarters in a day. Asia/Tokyo has no summer time: every day has as many.
    public static final int A_DAY = 96;

    private static final int MINUTES = 15;

    public Hours {
        if (from < 0 || to > A_DAY || from >= to) {
            throw new IllegalArgumentException("not quarters of a day: " + from + "-" + to);
        }
    }

    /// From `from` until just before `to` on `day`; a `to` of 00:00 is the end of the day.
    ///
    /// @throws IllegalArgumentException when a time is not on a quarter or `to` is not after `from`
    public static Hours of(LocalDate day, LocalTime from, LocalTime to) {
        var end = to.equals(LocalTime.MIDNIGHT) ? A_DAY : quarter(to);
        return new Hours(day, quarter(from), end);
    }

    /// The quarter that begins at `time`.
    ///
    /// @throws IllegalArgumentException when none begins then
    public static int quarter(LocalTime time) {
        var minutes = Duration.between(LocalTime.MIDNIGHT, time);
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))
                || minutes.toMinutes() % MINUTES != 0) {
            throw new IllegalArgumentException("not on a quarter of an hour: " + time);
        }
        return Math.toIntExact(minutes.toMinutes() / MINUTES);
    }

    /// When a quarter begins, as people write it: `09:15`, and `24:00` for 96.
    public static String clock(int quarter) {
        return "%02d:%02d".formatted(quarter / 4, quarter % 4 * MINUTES);
    }

    /// How many quarters.
    public int length() {
        return to - from;
    }

    @Override
    public LocalDate firstDay() {
        return day;
    }

    @Override
    public Instant starts(ZoneId zone) {
        return at(from, zone);
    }

    @Override
    public Instant ends(ZoneId zone) {
        return at(to, zone);
    }

    private Instant at(int quarter, ZoneId zone) {
        return day.atStartOfDay().plusMinutes((long) quarter * MINUTES).atZone(zone).toInstant();
    }
}
