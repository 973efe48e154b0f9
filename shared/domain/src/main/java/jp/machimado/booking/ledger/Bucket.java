package jp.machimado.booking.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.SpaceId;

/// The counters of one space: of the quarters of a day, or of the nights of a month.
///
/// @param day of the month; 0 for nights
public record Bucket(SiteId site, YearMonth month, int day, SpaceId space)
        implements Comparable<Bucket> {

    private static final Comparator<Bucket> ORDER =
            Comparator.comparing(Bucket::site)
                    .thenComparing(Bucket::month)
                    .thenComparingInt(Bucket::day)
                    .thenComparing(Bucket::space);

    /// The quarters of `space` on `day`.
    public static Bucket of(SiteId site, SpaceId space, LocalDate day) {
        return new Bucket(site, YearMonth.from(day), day.getDayOfMonth(), space);
    }

    /// The nights of `space` in `month`; counter 1 is the night of the first.
    public static Bucket nights(SiteId site, SpaceId space, YearMonth month) {
        return new Bucket(site, month, 0, space);
    }

    @Override
    public int compareTo(Bucket other) {
        return ORDER.compare(this, other);
    }
}
