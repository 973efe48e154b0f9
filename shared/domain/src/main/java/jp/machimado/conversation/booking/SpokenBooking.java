package jp.machimado.conversation.booking;

import java.time.Instant;
import java.util.Optional;
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

    /// The step to which `text` leads as an answer to what was `offered`; empty when it is none.
    Optional<BookingStep> answer(String text, Offered offered, Instant now) {
        return answers.number(text, offered.language())
                .map(number -> numbered(number, offered))
                .orElseGet(() ->
                        answers.meaning(text, offered.language())
                                .flatMap(meaning -> meant(meaning, offered))
                                .or(() -> changed(text, offered, now)));
    }

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
        };
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
