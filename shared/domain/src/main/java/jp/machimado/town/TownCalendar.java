package jp.machimado.town;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// The days on which the town hall does not work: weekends, national holidays, and days the town
/// itself has entered.
///
/// @param holidays national holidays (国民の祝日に関する法律) and closing days from `calendar.tsv`
public record TownCalendar(Set<LocalDate> holidays) {

    public TownCalendar {
        holidays = Set.copyOf(holidays);
    }

    /// Whether the town hall works on `day`.
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /// The last day of a period of `days` that begins with something that happened on `event`.
    ///
    /// The first day is not counted (民法140条); a period that ends on a holiday ends on the next
    /// working day (142条).
    public LocalDate lastDay(LocalDate event, int days) {
        var last = event.plusDays(days);
        while (!isWorkingDay(last)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
