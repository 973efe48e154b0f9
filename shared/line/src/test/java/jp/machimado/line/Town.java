package jp.machimado.line;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.conversation.ChatEvent.Media;
import jp.machimado.conversation.Facet;
import jp.machimado.conversation.Speech;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TaskKind;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.life.Checklist;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.pack.TownPackReader;

/// The town's real pack, and everything that can be said from it.
final class Town {

    static final TownPack PACK =
            TownPackReader.read(Path.of(Objects.requireNonNull(System.getenv("TOWN_PACK"))));

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private Town() {}

    static Procedure procedure(String id) {
        return PACK.procedure(id).orElseThrow();
    }

    static LifeEvent event(String id) {
        return PACK.lifeEvent(id).orElseThrow();
    }

    static Speech answering(Answer answer) {
        return new Speech.Answering(answer, false);
    }

    static Checklist checklist(LifeEvent event, List<String> chosen, Optional<LocalDate> day) {
        return Checklist.of(event, chosen, day, PACK.town().calendar());
    }

    /// Every speech of every kind about everything in the pack.
    static Stream<Speech> speeches() {
        return Stream.of(
                        PACK.procedures().values().stream().flatMap(Town::about),
                        PACK.lifeEvents().values().stream()
                                .flatMap(event -> about(event, List.of())),
                        choices(),
                        Arrays.stream(Danger.values()).flatMap(Town::about),
                        Arrays.stream(TaskKind.values())
                                .map(kind -> answering(new Answer.Task(kind))),
                        Arrays.stream(Answer.Why.values()).flatMap(Town::notKnown),
                        menus(),
                        BookingTown.speeches())
                .flatMap(speeches -> speeches);
    }

    private static Stream<Speech> about(Procedure procedure) {
        return Stream.concat(
                Stream.of(answering(new Answer.Found(procedure, List.of()))),
                Arrays.stream(Facet.values()).map(facet -> new Speech.Detail(procedure, facet)));
    }

    private static Stream<Speech> about(Danger danger) {
        return Stream.of(
                answering(new Answer.Emergency(danger)), answering(new Answer.Crisis(danger)));
    }

    private static Stream<Speech> about(LifeEvent event, List<String> chosen) {
        return Stream.concat(
                Stream.of(
                        answering(new Answer.LifeEvent(event, List.of())),
                        new Speech.Branch(event, chosen),
                        new Speech.ToDo(checklist(event, chosen, Optional.empty())),
                        new Speech.ToDo(checklist(event, chosen, Optional.of(DAY)))),
                event.optionsAfter(chosen).stream()
                        .flatMap(option ->
                                about(
                                        event,
                                        Stream.concat(chosen.stream(), Stream.of(option.id()))
                                                .toList())));
    }

    private static Stream<Speech> choices() {
        var all = List.copyOf(PACK.procedures().values());
        return Stream.iterate(0, from -> from + 4 <= all.size(), from -> from + 3)
                .map(from -> answering(new Answer.Choose(all.subList(from, from + 4), List.of())));
    }

    private static Stream<Speech> notKnown(Answer.Why why) {
        var near = List.copyOf(PACK.procedures().values()).subList(0, 3);
        return Stream.concat(
                Stream.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))
                        .map(open ->
                                new Speech.Answering(
                                        new Answer.NotKnown(why, Optional.empty(), near, open),
                                        true)),
                PACK.subjects().values().stream()
                        .map(subject ->
                                answering(
                                        new Answer.NotKnown(
                                                why,
                                                Optional.of(subject),
                                                List.of(),
                                                Optional.empty()))));
    }

    private static Stream<Speech> menus() {
        return Stream.concat(
                PACK.procedures().values().stream()
                        .map(Procedure::category)
                        .distinct()
                        .map(category -> new Speech.Browse(Optional.of(category))),
                Stream.of(
                        answering(new Answer.PrivateNumber()),
                        new Speech.Browse(Optional.empty()),
                        new Speech.Browse(Optional.of("no such category")),
                        new Speech.LifeEvents(),
                        new Speech.Welcome(),
                        new Speech.Languages(),
                        new Speech.LanguageChanged(),
                        new Speech.TownHall(Optional.empty()),
                        new Speech.Shelters(),
                        new Speech.MediaNotOpened(Media.IMAGE),
                        new Speech.Thanks(true),
                        new Speech.Thanks(false),
                        new Speech.StaleButton()));
    }
}
