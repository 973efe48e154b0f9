package jp.machimado.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.booking.BookingTurns;
import jp.machimado.conversation.booking.Offered;
import jp.machimado.guide.Answer;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Question;
import jp.machimado.guide.TaskKind;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.safety.Dangers;
import jp.machimado.guide.safety.PrivateNumbers;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// Decides what to say to an event. Reads memory; writes nothing but what is booked.
public final class Converse {

    private static final int MISSES_BEFORE_HELP = 2;

    private final TownPack pack;
    private final AnswerQuestion questions;
    private final LanguageGuess guess;
    private final Dangers dangers;
    private final SpokenButtons spoken = new SpokenButtons();
    private final BookingTalk booking;
    private final ButtonTurns buttons;

    public Converse(
            TownPack pack, AnswerQuestion questions, LanguageGuess guess, BookingTurns booking) {
        this.pack = pack;
        this.questions = questions;
        this.guess = guess;
        this.dangers = new Dangers(pack);
        this.booking = new BookingTalk(booking);
        this.buttons = new ButtonTurns(pack, questions, this.booking);
    }

    /// What to say to `event` at `now`, given `memory` of its sender.
    public Turn turn(ChatEvent event, Memory memory, Instant now) {
        var known = memory.at(now);
        var chosen = known.language().orElse(Language.JA);
        return switch (event) {
            case ChatEvent.Said said -> said(said, known, now);
            case ChatEvent.Pressed pressed -> pressed(pressed, known, now);
            case ChatEvent.Followed _ ->
                    Turn.of(new Speech.Welcome(), chosen, known.afterOther(now), "FOLLOWED");
            case ChatEvent.SentMedia(_, var media) ->
                    Turn.of(
                            new Speech.MediaNotOpened(media),
                            chosen,
                            known.afterOther(now),
                            "MEDIA");
            case ChatEvent.Unfollowed _, ChatEvent.Unsent _ ->
                    new Turn(new Speech.Silence(), chosen, Aftermath.NONE);
        };
    }

    private Turn said(ChatEvent.Said said, Memory memory, Instant now) {
        var language = languageOf(said.text(), memory);
        return isHarmless(said.text())
                ? booking.answer(said, memory, now)
                        .or(() -> asButton(said, language, memory, now))
                        .orElseGet(() -> answered(said, language, memory, now))
                : answered(said, language, memory, now);
    }

    private boolean isHarmless(String text) {
        return !text.contains(PrivateNumbers.MARKER) && dangers.in(text).isEmpty();
    }

    private Optional<Turn> asButton(
            ChatEvent.Said said, Language language, Memory memory, Instant now) {
        var facet = spoken.facet(said.text());
        var procedure = memory.procedure().flatMap(pack::procedure);
        if (facet.isPresent() && procedure.isPresent()) {
            return Optional.of(
                    ButtonTurns.detail(procedure.get(), facet.get(), language, memory, now));
        }
        return facet.<Button>map(_ -> new Button.Browse(""))
                .or(() -> spoken.menu(said.text()))
                .map(button ->
                        buttons.turn(
                                button, said.envelope(), Optional.empty(), memory, language, now));
    }

    /// The language in which somebody chose to be answered, or was asked last.
    private static Language known(Memory memory) {
        return memory.language()
                .or(() -> memory.booking().map(Offered::language))
                .orElse(Language.JA);
    }

    private Language languageOf(String text, Memory memory) {
        var guessed = guess.of(text, known(memory));
        var chosen = memory.language();
        return chosen.isPresent() && chosen.get().asked() == guessed.asked()
                ? chosen.get()
                : guessed;
    }

    private Turn answered(ChatEvent.Said said, Language language, Memory memory, Instant now) {
        var answer = questions.answer(new Question(said.text(), language, now));
        if (answer instanceof Answer.Task(var task) && task != TaskKind.TELEWORK) {
            return booking.task(said, task, memory, language, now);
        }
        var outcome = Outcomes.of(answer);
        boolean missed = outcome.isMiss();
        var next =
                switch (answer) {
                    case Answer.Found(var procedure, _) ->
                            memory.afterProcedure(procedure.id(), now);
                    case Answer.NotKnown _ when missed -> memory.afterMiss(now);
                    default -> memory.afterOther(now);
                };
        var unanswered =
                Optional.of(said)
                        .filter(_ -> missed)
                        .map(question -> unanswered(question, language));
        var tally = new Tally(outcome.about(), language.code(), outcome.name());
        var speech = new Speech.Answering(answer, next.misses() >= MISSES_BEFORE_HELP);
        return new Turn(
                speech,
                language,
                new Aftermath(Optional.of(next), List.of(tally), unanswered, Optional.empty()));
    }

    private static Aftermath.Unanswered unanswered(ChatEvent.Said said, Language language) {
        return new Aftermath.Unanswered(
                said.messageId(), PrivateNumbers.withoutNumbers(said.text()), language.code());
    }

    private Turn pressed(ChatEvent.Pressed pressed, Memory memory, Instant now) {
        var language = known(memory);
        return Button.parse(pressed.postback())
                .map(button ->
                        buttons.turn(
                                button, pressed.envelope(), pressed.date(), memory, language, now))
                .orElseGet(() -> ButtonTurns.stale(language, memory));
    }
}
