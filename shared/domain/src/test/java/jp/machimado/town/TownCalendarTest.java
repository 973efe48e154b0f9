package jp.machimado.town;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Deadlines by 民法140条 and 142条.
final class TownCalendarTest {

    private final TownCalendar calendar =
            new TownCalendar(Set.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2028-02-29")));

    @ParameterizedTest(name = "{1} days after {0} is {2}")
    @CsvSource({
        "2026-11-24, 14, 2026-12-08",
        "2026-11-24, 11, 2026-12-07",
        "2026-12-18, 14, 2027-01-04",
        "2028-02-15, 14, 2028-03-01",
        "2027-02-14, 15, 2027-03-01"
    })
    void theFirstDayIsNotCountedAndHolidaysRollOn(LocalDate event, int days, LocalDate last) {
        assertEquals(last, calendar.lastDay(event, days));
    }
}
