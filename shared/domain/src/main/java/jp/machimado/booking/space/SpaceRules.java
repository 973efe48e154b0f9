package jp.machimado.booking.space;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The rules by which a kind of space is booked. Several spaces may share them; quotas count over
/// all of these.
///
/// @param id as in the pack, such as `desk`
/// @param version grows with each change, so that a booking tells by which rules it was judged
/// @param article of the bylaw or rule they come from; empty while 未確認
/// @param hours when it may be used, by day of the week; a missing day is closed. Not asked for
///   nights
/// @param holidays whether it opens on days when the town hall is closed by calendar
/// @param limits of length, notice and number
/// @param approval whether the town decides on each request
/// @param audiences who may book; empty means anybody
/// @param cancelBefore how long before the start one may still cancel or change oneself
/// @param checkIn how long after the start a booking without check-in is released; empty means that
///   nobody checks in
/// @param prices by kind of user; empty while 未確認
public record SpaceRules(
        String id,
        int version,
        Optional<String> article,
        Map<DayOfWeek, OpenQuarters> hours,
        boolean holidays,
        Limits limits,
        boolean approval,
        Set<Audience> audiences,
        Duration cancelBefore,
        Optional<Duration> checkIn,
        List<Price> prices) {

    public SpaceRules {
        hours = Map.copyOf(hours);
        audiences = Set.copyOf(audiences);
        prices = List.copyOf(prices);
    }

    /// How long, how early and how often.
    ///
    /// @param grid quarters between two possible starts, counted from the opening
    /// @param shortest quarters or nights
    /// @param longest quarters or nights
    /// @param before quarters kept free before each booking
    /// @param after quarters kept free after each booking
    /// @param notice how long before the start one must book
    /// @param daysAhead how many days ahead one may book
    /// @param perMonth bookings of one person in a month; empty means no limit
    public record Limits(
            int grid,
            int shortest,
            int longest,
            int before,
            int after,
            Duration notice,
            int daysAhead,
            OptionalInt perMonth) {

        public Limits {
            if (grid < 1 || shortest < 1 || longest < shortest || before < 0 || after < 0) {
                throw new IllegalArgumentException(
                        "grid, shortest and longest must be positive and in order");
            }
        }

        /// Without those of how early one books and how far ahead.
        Limits onceBooked() {
            return new Limits(
                    grid,
                    shortest,
                    longest,
                    before,
                    after,
                    Duration.ZERO,
                    Integer.MAX_VALUE,
                    perMonth);
        }
    }

    /// The quarters of a day in which a space is open, half-open like all times.
    public record OpenQuarters(int from, int to) {

        public OpenQuarters {
            if (from < 0 || to > 96 || from >= to) {
                throw new IllegalArgumentException("not quarters of a day: " + from + "-" + to);
            }
        }
    }

    /// The same rules as version `changed`.
    public SpaceRules asVersion(int changed) {
        return new SpaceRules(
                id,
                changed,
                article,
                hours,
                holidays,
                limits,
                approval,
                audiences,
                cancelBefore,
                checkIn,
                prices);
    }

    /// The same rules for anybody and at any time before: what was asked of a booking only on the
    /// day it was made is left out.
    public SpaceRules onceBooked() {
        return new SpaceRules(
                id,
                version,
                article,
                hours,
                holidays,
                limits.onceBooked(),
                approval,
                Set.of(),
                cancelBefore,
                checkIn,
                prices);
    }

    /// When it is open on `day`, given whether that day is a working day; empty when it is closed.
    public Optional<OpenQuarters> openOn(LocalDate day, boolean holiday) {
        return holiday && !holidays
                ? Optional.empty()
                : Optional.ofNullable(hours.get(day.getDayOfWeek()));
    }

    /// What a booking that they judge remembers of them.
    public RuleVersion judgedBy() {
        return new RuleVersion(id, version);
    }
}
