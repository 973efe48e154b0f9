package jp.machimado.functions.staff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.time.Hours;

/// How much a site was used in a month: the bookings whose persons came, and those who did not.
///
/// @param came bookings whose persons came
/// @param absent how many did not come
record Usage(List<Booking> came, int absent, ZoneId zone) {

    private static final int QUARTERS = 4;

    /// The use of `site` in `month`.
    static Usage of(Bookings bookings, SiteId site, YearMonth month, ZoneId zone) {
        var all =
                bookings.month(site, month).stream()
                        .flatMap(board -> board.marks().keySet().stream())
                        .distinct()
                        .flatMap(id -> bookings.booking(id).stream())
                        .filter(booking -> booking.month().equals(month))
                        .sorted(Comparator.comparing(Booking::begins))
                        .toList();
        return new Usage(
                all.stream().filter(Usage::isUse).toList(),
                Math.toIntExact(
                        all.stream()
                                .filter(booking -> booking.state() == BookingState.NO_SHOW)
                                .count()),
                zone);
    }

    private static boolean isUse(Booking booking) {
        return booking.state() == BookingState.CHECKED_IN || booking.state() == BookingState.DONE;
    }

    /// How many were there in each hour of the day.
    Map<Integer, Integer> byHour() {
        var hours = new TreeMap<Integer, Integer>();
        for (var booking : came) {
            if (booking.plan().first().period() instanceof Hours(var _, var from, var to)) {
                for (int hour = from / QUARTERS; hour * QUARTERS < to; hour++) {
                    hours.merge(hour, 1, Integer::sum);
                }
            }
        }
        return hours;
    }

    /// How many began on each day of the week.
    Map<DayOfWeek, Integer> byDay() {
        var days = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, count(booking -> first(booking).getDayOfWeek() == day));
        }
        return days;
    }

    /// How many were made from `least` until before `most` days ahead.
    int ahead(long least, long most) {
        return count(booking -> {
            var made = LocalDate.ofInstant(booking.made(), zone);
            var days = ChronoUnit.DAYS.between(made, first(booking));
            return least <= days && days < most;
        });
    }

    /// How many were made by each way.
    Map<Plan.Channel, Integer> byChannel() {
        var ways = new EnumMap<Plan.Channel, Integer>(Plan.Channel.class);
        for (var way : Plan.Channel.values()) {
            ways.put(way, count(booking -> booking.plan().channel() == way));
        }
        return ways;
    }

    private int count(Predicate<Booking> which) {
        return Math.toIntExact(came.stream().filter(which).count());
    }

    private static LocalDate first(Booking booking) {
        return booking.plan().first().period().firstDay();
    }
}
