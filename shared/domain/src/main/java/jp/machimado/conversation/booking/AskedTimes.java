package jp.machimado.conversation.booking;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.MatchResult;
import jp.machimado.booking.time.Hours;
import jp.machimado.words.Language;
import jp.machimado.words.PlainText;

/// Reads [AskedTime]s: words are taken out of the text one kind after the other, so that no word is
/// read twice.
///
/// Clock times without 午前 or 午後 from one to seven o'clock are in the afternoon: nothing that can be
/// booked opens at night.
final class AskedTimes {

    private static final int HALF_DAY = 48;
    private static final int HOUR = 4;
    private static final int MINUTES = 15;

    private final AskedWords words = new AskedWords();

    /// What `text` in `language`, written on `today`, asks for.
    AskedTime in(String text, Language language, LocalDate today) {
        var reading = new Reading(words, language, AskedWords.plain(text));
        reading.replace("same");
        var date = reading.take("date").flatMap(taken -> date(taken.match(), today));
        var nights = reading.take("nights").map(taken -> number(taken.match(), "n"));
        reading.clocks("clock-early");
        var length = reading.take("length").map(taken -> length(taken.match()));
        var day = date.or(() -> day(reading, today));
        reading.clocks("clock");
        reading.ranges();
        var part = reading.take("part").flatMap(taken -> DayPart.of(taken.value()));
        var span = Span.of(reading, part);
        var what = reading.takeAll("what").map(What::valueOf);
        return new AskedTime(
                what,
                day,
                span.from().isPresent() ? Optional.empty() : part,
                span.from(),
                length.filter(quarters -> quarters > 0).or(span::length),
                nights,
                rest(reading));
    }

    private static int rest(Reading reading) {
        reading.takeAll("filler");
        return PlainText.lettersOf(reading.left()).length();
    }

    private static Optional<LocalDate> day(Reading reading, LocalDate today) {
        var offset =
                reading.take("day").map(taken -> today.plusDays(Integer.parseInt(taken.value())));
        var week = reading.take("week").map(Reading.Taken::value);
        var weekday =
                reading.take("weekday")
                        .map(taken -> DayOfWeek.of(Integer.parseInt(taken.value())))
                        .map(day ->
                                week.equals(Optional.of("1"))
                                        ? inNextWeek(day, today)
                                        : today.with(TemporalAdjusters.nextOrSame(day)));
        return offset.or(() -> weekday);
    }

    private static LocalDate inNextWeek(DayOfWeek day, LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(day));
    }

    /// The date in `match`: without a year or month the next one that is not past; none when there
    /// is no such date.
    private static Optional<LocalDate> date(MatchResult match, LocalDate today) {
        int day = number(match, "d");
        var month = group(match, "mo").map(Integer::parseInt);
        var year = group(match, "y").map(Integer::parseInt);
        try {
            if (month.isEmpty()) {
                var near = today.withDayOfMonth(1);
                return Optional.of(
                        day >= today.getDayOfMonth()
                                ? near.withDayOfMonth(day)
                                : near.plusMonths(1).withDayOfMonth(day));
            }
            var date = LocalDate.of(year.orElse(today.getYear()), month.get(), day);
            boolean past = year.isEmpty() && date.isBefore(today);
            return Optional.of(past ? date.plusYears(1) : date);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The length in `match` in whole quarters; without a number it is an hour.
    private static int length(MatchResult match) {
        var hours = group(match, "h").map(text -> Double.parseDouble(text.replace(',', '.')));
        int minutes = group(match, "mi").map(Integer::parseInt).orElse(0);
        int half = group(match, "half").isPresent() ? HOUR / 2 : 0;
        boolean none = hours.isEmpty() && minutes == 0;
        int bare = none && half == 0 ? HOUR : 0;
        return (int) (hours.orElse(0.0) * HOUR) + minutes / MINUTES + half + bare;
    }

    static int number(MatchResult match, String group) {
        return group(match, group).map(Integer::parseInt).orElse(0);
    }

    static Optional<String> group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name)
                ? Optional.ofNullable(match.group(name))
                : Optional.empty();
    }

    /// From a quarter for a length, as two clock times say it.
    private record Span(Optional<Integer> from, Optional<Integer> length) {

        static Span of(Reading reading, Optional<DayPart> part) {
            var times = reading.times();
            if (times.isEmpty() || (times.size() == 1 && reading.isUntil())) {
                return new Span(Optional.empty(), Optional.empty());
            }
            int from = times.getFirst().quarter(part);
            if (from >= Hours.A_DAY) {
                return new Span(Optional.empty(), Optional.empty());
            }
            var length = times.size() < 2 ? 0 : times.get(1).quarter(part) - from;
            int later = times.size() > 1 && length <= 0 ? length + HALF_DAY : length;
            return new Span(
                    Optional.of(from),
                    Optional.of(later).filter(it -> it > 0 && from + it <= Hours.A_DAY));
        }
    }
}
