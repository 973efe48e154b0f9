package jp.machimado.conversation.booking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.words.Language;

/// What is remembered of the last question of booking, so that a number or a word answers it: ids
/// of steps, nothing that anybody wrote.
///
/// @param language in which it was asked
/// @param step at which it was asked
/// @param back to the question before
/// @param options in the order of their numbers
public record Offered(
        Language language,
        BookingStep step,
        Optional<BookingStep> back,
        List<BookingStep> options) {

    private static final String BETWEEN = "\n";

    public Offered {
        options = List.copyOf(options);
    }

    /// What `reply`, said in `language`, offers.
    public static Offered of(BookingReply reply, Language language) {
        return new Offered(
                language,
                reply.step(),
                reply.back(),
                reply.options().stream().map(Option::step).toList());
    }

    /// As it is kept.
    public String text() {
        return Stream.concat(
                        Stream.of(
                                language.code(),
                                step.text(),
                                back.map(BookingStep::text).orElse("")),
                        options.stream().map(BookingStep::text))
                .collect(Collectors.joining(BETWEEN));
    }

    /// What [#text] wrote; empty for anything else, such as what another release wrote.
    public static Optional<Offered> parse(String text) {
        var lines = text.split(BETWEEN, -1);
        if (lines.length < 3) {
            return Optional.empty();
        }
        var options = Arrays.stream(lines).skip(3).map(BookingStep::parse).toList();
        if (options.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var known = options.stream().flatMap(Optional::stream).toList();
        return Language.of(lines[0])
                .flatMap(language ->
                        BookingStep.parse(lines[1])
                                .map(step ->
                                        new Offered(
                                                language,
                                                step,
                                                BookingStep.parse(lines[2]),
                                                known)));
    }
}
