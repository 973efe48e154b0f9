package jp.machimado.guide.life;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.machimado.guide.AtHome;
import jp.machimado.guide.Jurisdiction;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.ProcedureText;
import jp.machimado.town.Division;
import jp.machimado.town.Subject;
import jp.machimado.town.TownCalendar;
import jp.machimado.town.YesNo;
import jp.machimado.words.Language;
import jp.machimado.words.Wording;
import org.junit.jupiter.api.Test;

final class ChecklistTest {

    /// A Friday, fourteen days before New Year's Day.
    private static final LocalDate MOVED = LocalDate.parse("2026-12-18");

    private static final TownCalendar CALENDAR =
            new TownCalendar(Set.of(LocalDate.parse("2027-01-01")));

    @Test
    void whatIsDueFirstStandsFirstAndWhatIsNeverDueStandsLast() {
        var list =
                list(
                        Optional.of(MOVED),
                        desk("pension"),
                        procedure("dog", after(30)),
                        procedure("address", after(14)),
                        procedure("leaving", before(14)),
                        desk("water"));
        assertEquals(List.of("leaving", "address", "dog", "pension", "water"), ids(list));
    }

    @Test
    void whatMustBeDoneBeforehandStandsBeforeWhatIsDueAfterAndHasNoDay() {
        var list =
                list(
                        Optional.of(MOVED),
                        desk("pension"),
                        procedure("address", after(14)),
                        procedure("permit", Optional.of(Item.Limit.BEFOREHAND)),
                        procedure("leaving", before(14)));
        assertEquals(List.of("leaving", "permit", "address", "pension"), ids(list));
        assertEquals(Optional.empty(), dues(list).get(1));
    }

    @Test
    void theOrderIsTheSameWithoutADate() {
        var list =
                list(
                        Optional.empty(),
                        desk("pension"),
                        procedure("dog", after(30)),
                        procedure("address", after(14)));
        assertEquals(List.of("address", "dog", "pension"), ids(list));
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty()), dues(list));
    }

    /// The day itself is not counted (民法140条), and 1 January is a holiday, before a weekend (142条).
    @Test
    void aLimitAfterTheEventEndsOnAWorkingDay() {
        var list = list(Optional.of(MOVED), procedure("address", after(14)));
        assertEquals(List.of(Optional.of(LocalDate.parse("2027-01-04"))), dues(list));
    }

    @Test
    void aLimitBeforeTheEventIsCountedBackAndNeverPutOff() {
        var list = list(Optional.of(MOVED), procedure("leaving", before(5)));
        assertEquals(List.of(Optional.of(LocalDate.parse("2026-12-13"))), dues(list));
    }

    @Test
    void whatHasNoLimitHasNoLastDay() {
        assertEquals(List.of(Optional.empty()), dues(list(Optional.of(MOVED), desk("water"))));
    }

    @Test
    void whatSeveralProceduresNeedIsBroughtOnce() {
        var list =
                list(
                        Optional.of(MOVED),
                        procedure("dog", after(30), "licence", "fee"),
                        desk("water"),
                        procedure("address", after(14), "passport", "licence"));
        assertEquals(List.of("passport", "licence", "fee"), list.bring(Language.VI));
    }

    @Test
    void whatIsForOtherAnswersIsLeftOut() {
        var forParents = new Item(List.of("child"), desk("school").matter(), Optional.empty(), "");
        assertEquals(List.of("water"), ids(list(Optional.of(MOVED), desk("water"), forParents)));
        var event = event(desk("water"), forParents);
        var list = Checklist.of(event, List.of("child"), Optional.empty(), CALENDAR);
        assertEquals(List.of("water", "school"), ids(list));
    }

    private static Checklist list(Optional<LocalDate> date, Item... items) {
        return Checklist.of(event(items), List.of("dog"), date, CALENDAR);
    }

    private static LifeEvent event(Item... items) {
        var words = Wording.same("moving");
        return new LifeEvent(
                "move", false, words, words, Optional.empty(), words, List.of(), List.of(items));
    }

    private static Optional<Item.Limit> after(int days) {
        return Optional.of(new Item.Limit(days, false));
    }

    private static Optional<Item.Limit> before(int days) {
        return Optional.of(new Item.Limit(days, true));
    }

    private static Item desk(String id) {
        var division =
                new Division(
                        "yakuba",
                        Wording.same("desk"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var subject = new Subject(id, division, Wording.same(id), "");
        return new Item(List.of(), new Item.Matter.OfDesk(subject), Optional.empty(), "");
    }

    private static Item procedure(String id, Optional<Item.Limit> limit, String... bring) {
        var text = new ProcedureText(id, "", "", "", List.of(bring), "", "", "", "", "", true);
        var unknown = YesNo.UNCONFIRMED;
        var procedure =
                new Procedure(
                        id,
                        id,
                        "",
                        List.of(Jurisdiction.TOWN),
                        List.of(),
                        false,
                        unknown,
                        new AtHome(unknown, unknown, unknown, "", unknown, unknown),
                        List.of(),
                        MOVED,
                        Optional.empty(),
                        inEveryLanguage(text));
        return new Item(List.of(), new Item.Matter.OfProcedure(procedure), limit, "law");
    }

    private static Map<Language, ProcedureText> inEveryLanguage(ProcedureText text) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), _ -> text));
    }

    private static List<String> ids(Checklist list) {
        return list.entries().stream()
                .map(entry ->
                        switch (entry.item().matter()) {
                            case Item.Matter.OfProcedure(var procedure) -> procedure.id();
                            case Item.Matter.OfDesk(var subject) -> subject.id();
                        })
                .toList();
    }

    private static List<Optional<LocalDate>> dues(Checklist list) {
        return list.entries().stream().map(Checklist.Entry::due).toList();
    }
}
