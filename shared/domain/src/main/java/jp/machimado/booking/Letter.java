package jp.machimado.booking;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.words.Language;

/// What somebody reads about a booking, whichever way it is sent: no name, no purpose.
///
/// @param kind of what happened
/// @param title what happened
/// @param lines where and when, and the booking's number
/// @param next what the reader can do
/// @param button what [#page] is called
/// @param page where the reader can do it
/// @param answers what the reader can do at once, where the letter can carry it
/// @param ending for e-mail alone
public record Letter(
        Language language,
        Notice.Kind kind,
        String title,
        List<String> lines,
        String next,
        String button,
        URI page,
        List<Answer> answers,
        String ending) {

    public Letter {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /// Something that the reader can do with `booking` at once.
    public record Answer(Act act, BookingId booking, String label) {}

    /// What a reader can do.
    public enum Act {
        /// Takes what is offered.
        ACCEPT,
        /// Leaves what is offered to the next in line.
        DECLINE,
        CHECK_IN,
        SHOW
    }

    /// All but the ending as plain text that reads alone.
    public String plain() {
        return Stream.of(Stream.of(title), lines.stream(), Stream.of(next, button + ": " + page))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }
}
