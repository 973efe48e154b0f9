package jp.machimado.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.machimado.guide.Answer;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Question;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.life.Checklist;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.safety.Dangers;
import jp.machimado.guide.safety.PrivateNumbers;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// Decides what to say to an event. Reads memory, writes nothing.
public final class Converse {

    private static final int MISSES_BEFORE_HELP = 2;

    private final TownPack pack;
    private final AnswerQuestion questions;
    private final LanguageGuess guess;
    private final Dangers dangers;
    private final SpokenButtons spoken = new SpokenButtons();

    public Converse(TownPack pack, AnswerQuestion questions, LanguageGuess guess) {
        this.pack = pack;
        this.questions = questions;
        this.guess = guess;
        this.dangers = new Dangers(pack);
    }

    /// What to say to `event` at `now`, given `memory` of its sender.
    public Turn turn(ChatEvent event, Memory memory, Instant now) {
        var known = memory.at(now);
        var chosen = known.language().orElse(Language.JA);
        return switch (event) {
            case ChatEvent.Said said -> said(said, known, now);
            case ChatEvent.Pressed pressed -> pressed(pressed, known, now);
            case ChatEvent.Followed _ ->
                    say(new Speech.Welcome(), chosen, known.afterOther(now), "FOLLOWED");
            case ChatEvent.SentMedia(_, var media) ->
                    say(new Speech.MediaNotOpened(media), chosen, known.afterOther(now), "MEDIA");
            case ChatEvent.Unfollowed _, ChatEvent.Unsent _ ->
                    new Turn(new Speech.Silence(), chosen, Aftermath.NONE);
        };
    }

    private Turn said(ChatEvent.Said said, Memory memory, Instant now) {
        var language = languageOf(said.text(), memory);
        var safe =
                said.text().contains(PrivateNumbers.MARKER) || dangers.in(said.text()).isPresent();
        if (!safe) {
            var facet = spoken.facet(said.text());
            var procedure = memory.procedure().flatMap(pack::procedure);
            if (facet.isPresent() && procedure.isPresent()) {
                var id = procedure.get().id();
                return say(
                        new Speech.Detail(procedure.get(), facet.get()),
                        language,
                        memory.afterProcedure(id, now),
                        new Tally(id, language.code(), facet.get().name()));
            }
            var button =
                    facet.<Button>map(_ -> new Button.Browse(""))
                            .or(() -> spoken.menu(said.text()));
            if (button.isPresent()) {
                return press(button.get(), Optional.empty(), memory, language, now);
            }
        }
        return answered(said, language, memory, now);
    }

    private Language languageOf(String text, Memory memory) {
        var guessed = guess.of(text, memory.language().orElse(Language.JA));
        var chosen = memory.language();
        return chosen.isPresent() && chosen.get().asked() == guessed.asked()
                ? chosen.get()
                : guessed;
    }

    private Turn answered(ChatEvent.Said said, Language language, Memory memory, Instant now) {
        var answer = questions.answer(new Question(said.text(), language, now));
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
                missed
                        ? Optional.of(
                                new Aftermath.Unanswered(
                                        said.messageId(), said.text(), language.code()))
                        : Optional.<Aftermath.Unanswered>empty();
        var tally = new Tally(outcome.about(), language.code(), outcome.name());
        var speech = new Speech.Answering(answer, next.misses() >= MISSES_BEFORE_HELP);
        return new Turn(
                speech,
                language,
                new Aftermath(Optional.of(next), List.of(tally), unanswered, Optional.empty()));
    }

    private Turn pressed(ChatEvent.Pressed pressed, Memory memory, Instant now) {
        var language = memory.language().orElse(Language.JA);
        return Button.parse(pressed.postback())
                .map(button -> press(button, pressed.date(), memory, language, now))
                .orElseGet(() -> say(new Speech.StaleButton(), language, memory, "STALE_BUTTON"));
    }

    private Turn press(
            Button button, Optional<String> date, Memory memory, Language language, Instant now) {
        var other = memory.afterOther(now);
        return switch (button) {
            case Button.Menu() -> say(new Speech.Welcome(), language, other, "MENU");
            case Button.Browse(var category) ->
                    say(
                            new Speech.Browse(Optional.of(category).filter(c -> !c.isEmpty())),
                            language,
                            other,
                            "BROWSE");
            case Button.ShowProcedure(var id) -> procedure(id, language, memory, now);
            case Button.ShowFacet(var id, var facet) -> facet(id, facet, language, memory, now);
            case Button.LifeEvents() ->
                    say(new Speech.LifeEvents(), language, other, "LIFE_EVENTS");
            case Button.Branch(var id, var chosen) -> branch(id, chosen, language, other);
            case Button.ToDo(var id, var chosen) -> toDo(id, chosen, date, language, other);
            case Button.Languages() -> say(new Speech.Languages(), language, other, "LANGUAGES");
            case Button.Speak(var chosen) ->
                    say(
                            new Speech.LanguageChanged(),
                            chosen,
                            memory.speaking(chosen, now),
                            "LANGUAGE_CHANGED");
            case Button.TownHall() ->
                    say(new Speech.TownHall(pack.town().openAt(now)), language, other, "TOWN_HALL");
            case Button.Shelters() -> say(new Speech.Shelters(), language, other, "SHELTERS");
            case Button.Bookings() -> say(new Speech.Bookings(), language, other, "BOOKINGS");
            case Button.Feedback feedback -> thanks(feedback, language, other);
        };
    }

    private Turn procedure(String id, Language language, Memory memory, Instant now) {
        return pack.procedure(id)
                .map(procedure ->
                        say(
                                new Speech.Answering(questions.about(procedure, now), false),
                                language,
                                memory.afterProcedure(id, now),
                                new Tally(id, language.code(), "SHOWN")))
                .orElseGet(() -> stale(language, memory));
    }

    private Turn facet(String id, Facet facet, Language language, Memory memory, Instant now) {
        return pack.procedure(id)
                .map(procedure ->
                        say(
                                new Speech.Detail(procedure, facet),
                                language,
                                memory.afterProcedure(id, now),
                                new Tally(id, language.code(), facet.name())))
                .orElseGet(() -> stale(language, memory));
    }

    private Turn branch(String id, List<String> chosen, Language language, Memory memory) {
        return event(id, chosen)
                .map(event ->
                        say(
                                new Speech.Branch(event, chosen),
                                language,
                                memory,
                                new Tally(id, language.code(), "LIFE_EVENT")))
                .orElseGet(() -> stale(language, memory));
    }

    private Turn toDo(
            String id,
            List<String> chosen,
            Optional<String> date,
            Language language,
            Memory memory) {
        var event = event(id, chosen);
        if (event.isEmpty()) {
            return stale(language, memory);
        }
        var checklist =
                Checklist.of(
                        event.get(), chosen, date.flatMap(Converse::date), pack.town().calendar());
        return say(
                new Speech.ToDo(checklist),
                language,
                memory,
                new Tally(id, language.code(), "CHECKLIST"));
    }

    private Optional<LifeEvent> event(String id, List<String> chosen) {
        return pack.lifeEvent(id).filter(event -> event.path(chosen).isPresent());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Turn thanks(Button.Feedback feedback, Language language, Memory memory) {
        var tally =
                new Tally(
                        feedback.about(),
                        language.code(),
                        feedback.helped() ? "HELPED" : "NOT_HELPED");
        return new Turn(
                new Speech.Thanks(feedback.helped()),
                language,
                new Aftermath(
                        Optional.of(memory),
                        List.of(tally),
                        Optional.empty(),
                        Optional.of(feedback.eventId())));
    }

    private static Turn stale(Language language, Memory memory) {
        return say(new Speech.StaleButton(), language, memory, "STALE_BUTTON");
    }

    private static Turn say(Speech speech, Language language, Memory memory, String outcome) {
        return say(speech, language, memory, new Tally("-", language.code(), outcome));
    }

    private static Turn say(Speech speech, Language language, Memory memory, Tally tally) {
        return new Turn(
                speech,
                language,
                new Aftermath(
                        Optional.of(memory), List.of(tally), Optional.empty(), Optional.empty()));
    }
}
