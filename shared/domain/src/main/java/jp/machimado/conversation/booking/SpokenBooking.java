package jp.machimado.conversation.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.machimado.conversation.booking.BookingStep.Act;
import jp.machimado.conversation.booking.BookingStep.Mine;
import jp.machimado.conversation.booking.BookingStep.OnBooking;
import jp.machimado.conversation.booking.BookingStep.Pick;
import jp.machimado.words.Language;

/// Steps by words instead of buttons.
final class SpokenBooking {

    /// Letters that an answer may hold beside what it asks for; more is another question.
    private static final int REST = 10;

    private final Candidates candidates;
    private final AskedTimes times = new AskedTimes();
    private final SpokenAnswer answers = new SpokenAnswer();

    SpokenBooking(Candidates candidates) {
        this.candidates = candidates;
    }

    /// What `text` asks to book, of which `stay` is known: whether it is a stay. Empty when that is
    /// all that it says.
    Optional<Chosen> begun(String text, Language language, Instant now, boolean stay) {
        var asked = times.in(text, language, candidates.today(now));
        var what = asked.what().orElse(What.DESK);
        return stay || !asked.isEmpty()
                ? Optional.of(kept(asked, Chosen.of(stay ? What.STAY : what)))
                : Optional.empty();
    }

    /// `asked` of `chosen`, whose kind is sure.
    private static Chosen kept(AskedTime asked, Chosen chosen) {
        return new AskedTime(
                        Optional.of(chosen.what()),
                        asked.day(),
                        asked.part(),
                        asked.from(),
                        asked.length(),
                        asked.nights(),
                        asked.rest())
                .changing(chosen);
    }

    /// Whether `text` speaks of changing a booking, and not of cancelling it.
    boolean wantsChange(String text, Language language) {
        return answers.wantsChange(text, language);
    }

    /// The step to which `text` leads as an answer to what was `offered`; empty when it is none.
    Optional<BookingStep> answer(String text, Offered offered, Instant now) {
        return answers.number(text, offered.language())
                .map(number -> numbered(number, offered))
                .orElseGet(() ->
                        answers.meaning(text, offered.language())
                                .flatMap(meaning -> meant(meaning, offered))
                                .or(() -> named(text, offered))
                                .or(() -> changed(text, offered, now)));
    }

    /// The offered space whose name, in any language, `text` says, the longest name first.
    private Optional<BookingStep> named(String text, Offered offered) {
        var said = AskedWords.plain(text);
        return offered.options().stream()
                .flatMap(step -> candidates.names(step).map(name -> new Named(name, step)))
                .filter(named -> said.contains(named.name()))
                .filter(named -> said.length() - named.name().length() <= REST)
                .max(Comparator.comparingInt(named -> named.name().length()))
                .map(Named::step);
    }

    private record Named(String name, BookingStep step) {}

    private static Optional<BookingStep> numbered(int number, Offered offered) {
        return number >= 1 && number <= offered.options().size()
                ? Optional.of(offered.options().get(number - 1))
                : Optional.of(offered.step());
    }

    private static Optional<BookingStep> meant(SpokenAnswer.Meaning meaning, Offered offered) {
        var options = offered.options();
        return switch (meaning) {
            case STOP -> Optional.of(new BookingStep.Stop());
            case BACK -> Optional.of(offered.back().orElseGet(BookingStep.Start::new));
            case MORE -> options.stream().filter(SpokenBooking::isNextPage).findFirst();
            case ANY -> isPlace(offered) ? options.stream().findFirst() : Optional.empty();
            case YES -> asksYesOrNo(offered) ? options.stream().findFirst() : Optional.empty();
            case NO ->
                    asksYesOrNo(offered)
                            ? options.stream().skip(1).findFirst().or(offered::back)
                            : Optional.empty();
            case BOOK -> first(options, SpokenBooking::books);
            case CHANGE -> first(options, SpokenBooking::changes);
            case CANCEL ->
                    first(options, step -> does(step, Act.ASK_CANCEL) || does(step, Act.CANCEL))
                            .or(() -> Optional.of(new BookingStep.Stop()));
            case WAIT -> first(options, BookingStep.Join.class::isInstance);
            case CHECK_IN -> first(options, step -> does(step, Act.CHECK_IN));
            case LEAVE -> first(options, step -> does(step, Act.LEAVE));
            case MINE -> Optional.of(new Mine(0));
        };
    }

    private static Optional<BookingStep> first(
            List<BookingStep> options, Predicate<BookingStep> means) {
        return options.stream().filter(means).findFirst();
    }

    private static boolean books(BookingStep step) {
        return does(step, Act.ACCEPT)
                || (step instanceof BookingStep.Confirm(var chosen, _)
                        && chosen.moving().isEmpty());
    }

    private static boolean changes(BookingStep step) {
        return does(step, Act.CHANGE)
                || (step instanceof BookingStep.Confirm(var chosen, _)
                        && chosen.moving().isPresent());
    }

    private static boolean does(BookingStep step, Act act) {
        return step instanceof OnBooking(var does, _) && does == act;
    }

    private static boolean isNextPage(BookingStep step) {
        return switch (step) {
            case Pick(_, var page) -> page > 0;
            case Mine(var page) -> page > 0;
            default -> false;
        };
    }

    private static boolean isPlace(Offered offered) {
        return offered.step() instanceof Pick(var chosen, _)
                && chosen.period().isPresent()
                && chosen.space().isEmpty();
    }

    /// Whether yes means the first option and no the second, or the way back.
    private static boolean asksYesOrNo(Offered offered) {
        if (offered.options().isEmpty()) {
            return false;
        }
        return switch (offered.options().getFirst()) {
            case BookingStep.Confirm _ -> true;
            case OnBooking(var act, _) -> act == Act.CANCEL || act == Act.ACCEPT;
            case Pick(var chosen, _) -> chosen.desk().isPresent();
            case BookingStep.Start _, BookingStep.Join _, BookingStep.Mine _, BookingStep.Stop _ ->
                    false;
        };
    }

    /// The choice at which something was offered, changed by the day, time or kind that `text`
    /// says.
    private Optional<BookingStep> changed(String text, Offered offered, Instant now) {
        var asked = times.in(text, offered.language(), candidates.today(now));
        if (asked.isEmpty() || asked.rest() > REST) {
            return Optional.empty();
        }
        return switch (offered.step()) {
            case Pick(var chosen, _) -> Optional.of(BookingStep.pick(asked.changing(chosen)));
            case BookingStep.Start() -> asked.what().map(what -> begin(what, asked));
            case BookingStep.Confirm _,
                    BookingStep.Join _,
                    Mine _,
                    OnBooking _,
                    BookingStep.Stop _ ->
                    Optional.empty();
        };
    }

    private static BookingStep begin(What what, AskedTime asked) {
        return BookingStep.pick(kept(asked, Chosen.of(what)));
    }
}
