package jp.machimado.functions.booking.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.Vacancy.State;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;

/// What is free as JSON: half-open intervals, of which the end is not free any more.
public final class FreeTimes {

    private static final int SECONDS = 900;

    private final BookingOffice office;
    private final Vacancy vacancy;

    public FreeTimes(BookingOffice office) {
        this.office = office;
        this.vacancy = new Vacancy(office);
    }

    /// What is free on `day` of the spaces of `site` that are `wanted`. Quarters that began before
    /// `now` are over.
    public Map<String, Object> on(LocalDate day, Site site, Predicate<Space> wanted, Instant now) {
        var spaces = new ArrayList<Map<String, Object>>();
        var quarters =
                office.spaces().at(site.id()).stream()
                                .anyMatch(wanted.and(space -> !space.kind().byNight()))
                        ? vacancy.day(site.id(), day)
                        : Map.<Space, List<State>>of();
        quarters.forEach((space, states) -> {
            if (wanted.test(space)) {
                spaces.add(entry(space, "quarter", intervals(day, states, first(day, now))));
            }
        });
        spaces.addAll(nights(day, site, wanted));
        var all = new LinkedHashMap<String, Object>();
        all.put("day", day.toString());
        all.put("site", site.id().value());
        all.put("example", site.example());
        all.put("spaces", spaces);
        return all;
    }

    private List<Map<String, Object>> nights(LocalDate day, Site site, Predicate<Space> wanted) {
        var houses =
                office.spaces().at(site.id()).stream()
                        .filter(wanted.and(space -> space.kind().byNight()))
                        .toList();
        if (houses.isEmpty()) {
            return List.of();
        }
        var next = day.plusDays(1);
        var free = vacancy.free(site.id(), new Nights(day, next));
        var night = List.of(interval(day.toString(), next.toString()));
        return houses.stream()
                .map(house -> entry(house, "night", free.contains(house) ? night : List.of()))
                .toList();
    }

    /// The first quarter of `day` that has not begun at `now`.
    private int first(LocalDate day, Instant now) {
        var zone = office.town().zone();
        if (!day.equals(LocalDate.ofInstant(now, zone))) {
            return 0;
        }
        var begun = LocalTime.ofInstant(now, zone).toSecondOfDay();
        return (begun + SECONDS - 1) / SECONDS;
    }

    private List<Map<String, Object>> intervals(LocalDate day, List<State> states, int first) {
        var intervals = new ArrayList<Map<String, Object>>();
        for (int from = first; from < Hours.A_DAY; from++) {
            int to = from;
            while (to < Hours.A_DAY && states.get(to) == State.FREE) {
                to++;
            }
            if (to > from) {
                var hours = new Hours(day, from, to);
                var zone = office.town().zone();
                intervals.add(interval(text(hours.starts(zone)), text(hours.ends(zone))));
                from = to;
            }
        }
        return intervals;
    }

    private String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(office.town().zone()));
    }

    private static Map<String, Object> entry(
            Space space, String unit, List<Map<String, Object>> free) {
        var all = new LinkedHashMap<String, Object>();
        all.put("space", space.id().value());
        all.put("unit", unit);
        all.put("free", free);
        return all;
    }

    private static Map<String, Object> interval(String from, String to) {
        return Map.of("from", from, "to", to);
    }
}
