package jp.machimado.functions.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.space.Space;
import jp.machimado.web.booking.Entry;
import jp.machimado.web.booking.Problem;
import jp.machimado.web.booking.Problems;
import jp.machimado.words.BookingPhrase;

/// Finds what was typed wrongly, before any rule of the town is asked.
///
/// @param today on which it was typed
record EntryCheck(LocalDate today) {

    /// All that is wrong with `entry` for a booking of `space`.
    Problems wrong(Entry entry, Space space) {
        return wrong(entry, space, entry.isMail());
    }

    /// All that is wrong with `entry` of somebody whose address is proved, and not asked for.
    Problems ofProved(Entry entry, Space space) {
        return wrong(entry, space, true);
    }

    private Problems wrong(Entry entry, Space space, boolean mail) {
        var wrong = new ArrayList<>(when(entry, space));
        name(entry).ifPresent(wrong::add);
        if (!mail) {
            wrong.add(Problem.in("mail", BookingPhrase.WRONG_MAIL));
        }
        wrong.addAll(people(entry));
        return new Problems(wrong);
    }

    /// What is wrong with the number of people.
    List<Problem> people(Entry entry) {
        return entry.people() < 1
                ? List.of(Problem.in("people", BookingPhrase.WRONG_PEOPLE))
                : List.of();
    }

    /// What is wrong with day and time.
    List<Problem> when(Entry entry, Space space) {
        return when(entry, space.kind().byNight());
    }

    /// What is wrong with day and time, or with nights.
    List<Problem> when(Entry entry, boolean byNight) {
        boolean past = entry.firstDay().filter(day -> !day.isBefore(today)).isEmpty();
        if (byNight) {
            return nights(entry, past);
        }
        if (past) {
            return List.of(Problem.of(BookingPhrase.WRONG_DAY, today));
        }
        return entry.isTime() ? List.of() : List.of(Problem.in("end", BookingPhrase.WRONG_TIME));
    }

    private static List<Problem> nights(Entry entry, boolean past) {
        if (past) {
            return List.of(Problem.in("day", BookingPhrase.WRONG_ARRIVAL));
        }
        return entry.period(true).isPresent()
                ? List.of()
                : List.of(Problem.in("departure", BookingPhrase.WRONG_DEPARTURE));
    }

    private static Optional<Problem> name(Entry entry) {
        if (entry.name().isEmpty()) {
            return Optional.of(Problem.in("name", BookingPhrase.WRONG_NAME));
        }
        return entry.name().length() > Entry.LONGEST_NAME
                ? Optional.of(Problem.in("name", BookingPhrase.NAME_TOO_LONG, Entry.LONGEST_NAME))
                : Optional.empty();
    }
}
