package jp.machimado.booking;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
/// @param ending for e-mail alone
public record Letter(
        Language language,
        Notice.Kind kind,
        String title,
        List<String> lines,
        String next,
        String button,
        URI page,
        String ending) {

    public Letter {
        lines = List.copyOf(lines);
    }

    /// All but the ending as plain text that reads alone.
    public String plain() {
        return Stream.of(Stream.of(title), lines.stream(), Stream.of(next, button + ": " + page))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }
}
