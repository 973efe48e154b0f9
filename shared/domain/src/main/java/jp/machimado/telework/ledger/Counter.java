package jp.machimado.telework.ledger;

import java.time.LocalDate;
import java.util.Comparator;

/// What is counted together.
///
/// @param of the person, division or device
/// @param from the day, or the first day of the week or month
public record Counter(Kind kind, String of, LocalDate from) implements Comparable<Counter> {

    private static final Comparator<Counter> ORDER =
            Comparator.comparing(Counter::kind)
                    .thenComparing(Counter::of)
                    .thenComparing(Counter::from);

    /// Kinds of counters, in the order in which a refusal is told.
    public enum Kind {
        /// Halves of a day that a person teleworks: one application each.
        PERSON_DAY,
        /// Halves of a week that a person teleworks.
        PERSON_WEEK,
        /// Halves of a month that a person teleworks.
        PERSON_MONTH,
        /// Who of a division is away, by half-day.
        DIVISION_DAY,
        /// Devices of a kind that are lent on a day.
        DEVICE_DAY
    }

    @Override
    public int compareTo(Counter other) {
        return ORDER.compare(this, other);
    }
}
