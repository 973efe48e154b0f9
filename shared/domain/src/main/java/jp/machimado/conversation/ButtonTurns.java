package jp.machimado.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.machimado.conversation.booking.BookingStep;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.life.Checklist;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.words.Language;

/// Decides what to say to a button, tapped or spoken. Everything a button names is looked up again.
final class ButtonTurns {

    private final TownPack pack;
    private final AnswerQuestion questions;

    private final BookingTalk booking;

    ButtonTurns(TownPack pack, AnswerQuestion questions, BookingTalk booking) {
        this.pack = pack;
        this.questions = questions;
        this.booking = booking;
    }

    /// What to say to `button`, tapped or spoken in `envelope` with `date` at `now` by somebody of
    /// whom `memory` is known.
    Turn turn(
            Button button,
            ChatEvent.Envelope envelope,
            Optional<String> date,
            Memory memory,
            Language language,
            Instant now) {
        return switch (button) {
            case Button.Bookings() ->
                    booking.step(
                            envelope,
                            new BookingStep.Start(),
                            Optional.empty(),
                            memory,
                            language,
                            now);
            case Button.Booking(var step) -> {
                var day = date.flatMap(ButtonTurns::date);
                yield booking.step(envelope, step, day, memory, language, now);
            }
            default -> turn(button, date, memory, language, now);
        };
    }

    private Turn turn(
            Button button, Optional<String> date, Memory memory, Language language, Instant now) {
        var other = memory.afterOther(now);
        return switch (button) {
            case Button.ShowProcedure(var id) -> procedure(id, language, memory, now);
            case Button.ShowFacet(var id, var facet) -> facet(id, facet, language, memory, now);
            case Button.Branch(var id, var chosen) -> branch(id, chosen, language, other);
            case Button.ToDo(var id, var chosen) -> toDo(id, chosen, date, language, other);
            case Button.Speak(var chosen) ->
                    Turn.of(
                            new Speech.LanguageChanged(),
                            chosen,
                            memory.speaking(chosen, now),
                            "LANGUAGE_CHANGED");
            case Button.TownHall() -> townHall(language, other, now);
            case Button.Feedback feedback -> thanks(feedback, language, other);
            case Button.Menu() -> Turn.of(new Speech.Welcome(), language, other, "MENU");
            case Button.Browse(var category) -> browse(category, language, other);
            case Button.LifeEvents() ->
                    Turn.of(new Speech.LifeEvents(), language, other, "LIFE_EVENTS");
            case Button.Languages() ->
                    Turn.of(new Speech.Languages(), language, other, "LANGUAGES");
            case Button.Shelters() -> Turn.of(new Speech.Shelters(), language, other, "SHELTERS");
            case Button.Bookings(), Button.Booking _ ->
                    throw new IllegalArgumentException("booking is told who asks");
        };
    }

    private Turn townHall(Language language, Memory memory, Instant now) {
        var open = pack.town().openAt(now);
        return Turn.of(new Speech.TownHall(open), language, memory, "TOWN_HALL");
    }

    /// What to say to a button that is too old or was tampered with.
    static Turn stale(Language language, Memory memory) {
        return Turn.of(new Speech.StaleButton(), language, memory, "STALE_BUTTON");
    }

    /// What to say of the part `facet` of `procedure`.
    static Turn detail(
            Procedure procedure, Facet facet, Language language, Memory memory, Instant now) {
        return Turn.about(
                procedure.id(),
                new Speech.Detail(procedure, facet),
                language,
                memory.afterProcedure(procedure.id(), now),
                facet.name());
    }

    private static Turn browse(String category, Language language, Memory memory) {
        var named = Optional.of(category).filter(name -> !name.isEmpty());
        return Turn.of(new Speech.Browse(named), language, memory, "BROWSE");
    }

    private Turn procedure(String id, Language language, Memory memory, Instant now) {
        return pack.procedure(id)
                .map(procedure ->
                        Turn.about(
                                id,
                                new Speech.Answering(questions.about(procedure, now), false),
                                language,
                                memory.afterProcedure(id, now),
                                "SHOWN"))
                .orElseGet(() -> stale(language, memory));
    }

    private Turn facet(String id, Facet facet, Language language, Memory memory, Instant now) {
        return pack.procedure(id)
                .map(procedure -> detail(procedure, facet, language, memory, now))
                .orElseGet(() -> stale(language, memory));
    }

    private Turn branch(String id, List<String> chosen, Language language, Memory memory) {
        return event(id, chosen)
                .map(event ->
                        Turn.about(
                                id,
                                new Speech.Branch(event, chosen),
                                language,
                                memory,
                                "LIFE_EVENT"))
                .orElseGet(() -> stale(language, memory));
    }

    private Turn toDo(
            String id,
            List<String> chosen,
            Optional<String> date,
            Language language,
            Memory memory) {
        var day = date.flatMap(ButtonTurns::date);
        return event(id, chosen)
                .map(event -> Checklist.of(event, chosen, day, pack.town().calendar()))
                .map(list -> Turn.about(id, new Speech.ToDo(list), language, memory, "CHECKLIST"))
                .orElseGet(() -> stale(language, memory));
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
        var outcome = feedback.helped() ? "HELPED" : "NOT_HELPED";
        return new Turn(
                new Speech.Thanks(feedback.helped()),
                language,
                new Aftermath(
                        Optional.of(memory),
                        List.of(new Tally(feedback.about(), language.code(), outcome)),
                        Optional.empty(),
                        Optional.of(feedback.eventId())));
    }
}
