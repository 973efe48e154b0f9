package jp.machimado.functions.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.words.CardPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProcedurePageTest {

    private static final Phrasebook WORDS = new Phrasebook();

    private final Visitor visitor = Visitor.ofTheTown();

    @ParameterizedTest
    @EnumSource
    void saysAllThatThePackSays(Language language) {
        for (var procedure : Visitor.PACK.procedures().values()) {
            var text = procedure.in(language);
            var page = plain(visitor, procedure, language);

            for (var said : text.bring()) {
                assertTrue(page.contains(squeezed(said)), said);
            }
            for (var said :
                    new String[] {
                        text.title(),
                        text.answer(),
                        text.who(),
                        text.deadline(),
                        text.fee(),
                        text.online(),
                        text.jurisdiction(),
                        text.nextStep(),
                        text.source(),
                        procedure.officialName()
                    }) {
                assertTrue(page.contains(squeezed(said)), procedure.id() + " " + said);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsFirstThatATranslationIsNotReviewedAndThenWhoDecides(Language language) {
        for (var procedure : Visitor.PACK.procedures().values()) {
            var main =
                    squeezed(
                            Visitor.page(visitor.get(address(procedure, language)))
                                    .expectFirst("main")
                                    .text());
            var unreviewed = squeezed(WORDS.say(language, CardPhrase.UNREVIEWED));
            var text = procedure.in(language);

            assertEquals(!text.reviewed(), main.startsWith(unreviewed), procedure.id());
            assertEquals(
                    procedure.isElsewhere(),
                    main.indexOf(squeezed(text.jurisdiction()))
                            < main.indexOf(squeezed(text.answer())),
                    procedure.id());
        }
    }

    @Test
    void linksToTheOfficialPagesAndTellsTheDayTheyWereRead() {
        var procedure = Visitor.PACK.procedure("jido-teate-nintei").orElseThrow();
        var page = Visitor.page(visitor.get(address(procedure, Language.EN)));

        for (var link : procedure.links()) {
            assertFalse(page.select("a[href='" + link + "']").isEmpty(), link.toString());
        }
        assertTrue(page.expectFirst(".sources").text().contains("2026"));
        assertTrue(page.expectFirst("footer").text().contains("2026"));
    }

    @Test
    void callsADeskThatNobodyConfirmedUnconfirmed() {
        var procedure = Visitor.PACK.procedure("jido-teate-nintei").orElseThrow();
        var page = Visitor.page(visitor.get(address(procedure, Language.JA)));

        assertTrue(Visitor.texts(page, "dt").contains("担当(要確認)"));
        assertTrue(page.text().contains("電話番号は未確認です。"));
    }

    @Test
    void showsTheJapaneseCardInAnyLanguage() {
        var page = Visitor.page(visitor.get("/guide/procedures/risai-shomei/show?lang=vi"));
        var procedure = Visitor.PACK.procedure("risai-shomei").orElseThrow();

        assertEquals("ja", page.expectFirst("article.show").attr("lang"));
        assertEquals(procedure.officialName(), page.expectFirst("article.show h1").text());
        assertTrue(page.text().contains(WORDS.say(Language.VI, CardPhrase.ASK_DESK)));
    }

    @Test
    void stopsServingFactsThatHaveExpired() {
        var procedure = Visitor.PACK.procedure("risai-shomei").orElseThrow();
        var expired = expiring(procedure, LocalDate.of(2026, 11, 23));
        var page = plain(expired, procedure, Language.JA);

        assertTrue(page.contains("期限が過ぎた"));
        assertFalse(page.contains(squeezed(procedure.in(Language.JA).nextStep())));
        assertFalse(
                squeezed(expired.get("/guide/procedures/risai-shomei/show?lang=ja").getBody())
                        .contains(squeezed(procedure.in(Language.JA).nextStep())));
    }

    @Test
    void servesFactsOnTheirLastDay() {
        var procedure = Visitor.PACK.procedure("risai-shomei").orElseThrow();
        var page = plain(expiring(procedure, LocalDate.of(2026, 11, 24)), procedure, Language.JA);

        assertTrue(page.contains(squeezed(procedure.in(Language.JA).nextStep())));
    }

    private static Visitor expiring(Procedure procedure, LocalDate day) {
        var pack = Visitor.PACK;
        var procedures = new LinkedHashMap<>(pack.procedures());
        procedures.put(procedure.id(), until(procedure, day));
        return Visitor.whoseQuestionsAreAbout(
                new TownPack(
                        pack.town(),
                        pack.divisions(),
                        procedures,
                        pack.subjects(),
                        pack.lifeEvents(),
                        pack.helpLines(),
                        pack.shelters(),
                        pack.ways(),
                        pack.synonyms(),
                        pack.dangerWords(),
                        pack.calmWords()),
                1);
    }

    private static Procedure until(Procedure procedure, LocalDate day) {
        return new Procedure(
                procedure.id(),
                procedure.officialName(),
                procedure.category(),
                procedure.jurisdiction(),
                procedure.divisions(),
                procedure.divisionConfirmed(),
                procedure.online(),
                procedure.atHome(),
                procedure.links(),
                procedure.confirmed(),
                Optional.of(day),
                procedure.texts());
    }

    private static String plain(Visitor visitor, Procedure procedure, Language language) {
        return squeezed(Visitor.page(visitor.get(address(procedure, language))).text());
    }

    private static String address(Procedure procedure, Language language) {
        return "/guide/procedures/" + procedure.id() + "?lang=" + language.code();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
