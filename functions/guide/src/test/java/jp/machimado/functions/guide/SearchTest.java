package jp.machimado.functions.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jp.machimado.guide.Aside;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Target;
import jp.machimado.guide.TaskKind;
import jp.machimado.words.Language;
import jp.machimado.words.PagePhrase;
import jp.machimado.words.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchTest {

    private static final Target DOG = new Target.OfProcedure("inu-toroku-shibo");
    private static final Target PARKING = new Target.OfProcedure("car-shako-shomei");

    @Test
    void showsTheProcedureAndWhatElseItMayBe() {
        var page = Visitor.page(about(DOG, PARKING).ask("うちの犬", "lang=ja"));
        var dog = Visitor.PACK.procedure("inu-toroku-shibo").orElseThrow().in(Language.JA);

        assertEquals(List.of(dog.title()), Visitor.texts(page, "h1"));
        assertEquals(dog.answer(), page.expectFirst(".lead").text());
        assertFalse(page.select("a[href='/guide/procedures/inu-toroku-shibo?lang=ja']").isEmpty());
        assertFalse(page.select("a[href='/guide/procedures/car-shako-shomei?lang=ja']").isEmpty());
    }

    @Test
    void letsTheAskerChooseBetweenWhatIsClose() {
        var page = Visitor.page(closely(DOG, PARKING).ask("犬と車", "lang=ja"));

        assertEquals(2, page.select(".choices li").size());
    }

    @Test
    void asksTheQuestionOfALifeEventWithItsFirstSentence() {
        var page = Visitor.page(about(new Target.OfLifeEvent("bereavement")).ask("父が", "lang=ja"));

        assertTrue(page.expectFirst("h1 + .lead").text().startsWith("お悔やみ申し上げます。"));
        assertEquals("/guide/life/bereavement", page.expectFirst("form.life").attr("action"));
        assertFalse(page.select("form.life input[type=radio]").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void givesTheNumbersToCallBeforeAnythingElseInAnEmergency(Language language) {
        var page = Visitor.page(about().ask("家が火事です", "in=" + language.code()));

        assertEquals("tel:119", page.expectFirst("main a").attr("href"));
        assertTrue(page.select("main a").eachAttr("href").contains("tel:110"));
        assertFalse(page.text().contains("家が火事です"));
        assertEquals("", page.expectFirst("#q").attr("value"));
    }

    @ParameterizedTest
    @EnumSource
    void givesHumanHelpLinesInACrisis(Language language) {
        var page = Visitor.page(about().ask("もう死にたい", "in=" + language.code()));

        assertFalse(page.select("main section.help a[href^=tel:]").isEmpty());
        assertFalse(page.body().html().contains("もう死にたい"));
        assertTrue(
                page.select(".languages a").eachAttr("href").stream()
                        .allMatch(link -> link.startsWith("/guide/help?")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "マイナンバーは123456789018です",
                "カード 4111 1111 1111 1111",
                "口座番号 1234567 にふりこんで",
                "暗証番号は9876"
            })
    void neverShowsAPrivateNumberAgain(String question) {
        for (var language : Language.values()) {
            var body = about(DOG).ask(question, "in=" + language.code()).getBody();

            for (var digits : List.of("123456789018", "1111", "1234567", "9876")) {
                assertFalse(body.contains(digits), body);
            }
            var words = new Phrasebook();
            var title = words.say(language, PagePhrase.PRIVATE_TITLE);
            assertTrue(body.contains("<title>" + title), body);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysHonestlyThatItDoesNotKnow(Aside aside) {
        var page = Visitor.page(about(new Target.OfAside(aside)).ask("えーと", "lang=ja"));

        assertEquals(1, page.select("h1").size());
        assertTrue(page.select("dl.facts").isEmpty());
    }

    @Test
    void namesTheDeskOfAMatterWithoutInventingItsRules() {
        var page = Visitor.page(about(new Target.OfSubject("juminhyo")).ask("住民票", "lang=en"));
        var subject = Visitor.PACK.subject("juminhyo").orElseThrow();

        assertTrue(page.expectFirst(".lead").text().contains(subject.name().in(Language.EN)));
        assertTrue(
                Visitor.texts(page, ".desk-name")
                        .contains(subject.division().name().in(Language.EN)));
    }

    @ParameterizedTest
    @EnumSource
    void saysThatATaskCannotBeDoneHereYet(TaskKind kind) {
        var page = Visitor.page(about(new Target.OfTask(kind)).ask("席を予約", "lang=en"));

        assertEquals(List.of("Not possible here yet"), Visitor.texts(page, "h1"));
    }

    @Test
    void tellsWhereToFleeWithTheNumbersToCallFirst() {
        var page = Visitor.page(about(new Target.OfAside(Aside.SHELTER)).ask("避難所", "lang=vi"));

        assertEquals("tel:119", page.expectFirst("main a").attr("href"));
        assertTrue(
                page.select(".languages a")
                        .eachAttr("href")
                        .getFirst()
                        .startsWith("/guide/shelters?"));
    }

    @Test
    void answersAQuestionInItsOwnLanguageUnlessOneWasChosen() {
        var portuguese = "Meu cachorro morreu e preciso avisar a prefeitura";

        assertEquals("pt-BR", language(about(DOG).ask(portuguese, "lang=ja").getBody()));
        assertEquals("ja", language(about(DOG).ask(portuguese, "in=ja").getBody()));
        assertEquals("en", language(about(DOG).ask(portuguese, "lang=en").getBody()));
        assertEquals("vi", language(about(DOG).ask("犬が死んだ", "lang=vi").getBody()));
    }

    @Test
    void asksTheSameAgainWhenTheLanguageIsChanged() {
        var page = Visitor.page(about(DOG).ask("犬が\"死んだ\"", "lang=ja"));

        assertEquals("犬が\"死んだ\"", page.expectFirst(".languages input[name=q]").attr("value"));
        assertEquals(
                List.of("easy", "en", "zh", "pt", "vi"),
                page.select(".languages button[name=in]").eachAttr("value"));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "ZH", "PT", "VI"})
    void leavesNoAnswerUntranslated(Language language) {
        var targets =
                List.of(
                        DOG,
                        new Target.OfSubject("nenkin"),
                        new Target.OfLifeEvent("dog"),
                        new Target.OfTask(TaskKind.TELEWORK),
                        new Target.OfAside(Aside.LOOKUP),
                        new Target.OfAside(Aside.OTHER_TOWN),
                        new Target.OfAside(Aside.SHELTER),
                        new Target.OfAside(Aside.OUT),
                        new Target.OfDanger(Danger.DISASTER),
                        new Target.OfDanger(Danger.DV));
        for (var target : targets) {
            var page = Visitor.page(about(target).ask("えーと", "in=" + language.code()));
            assertEquals(language.tag(), page.expectFirst("html").attr("lang"));
            assertEquals(List.of(), Kana.unmarked(page), target.toString());
        }
    }

    @Test
    void showsTheSearchBoxToWhoeverAsksNothing() {
        assertFalse(Visitor.page(about(DOG).ask("  ", "lang=zh")).select("#q").isEmpty());
        assertEquals(200, about().call("POST", "/guide/search", "", Map.of()).getStatusCode());
    }

    private static String language(String body) {
        return body.replaceFirst("(?s).*?<html lang=\"([^\"]*)\".*", "$1");
    }

    private static Visitor about(Target... targets) {
        return Visitor.whoseQuestionsAreAbout(Visitor.PACK, 0.1, targets);
    }

    private static Visitor closely(Target... targets) {
        return Visitor.whoseQuestionsAreAbout(Visitor.PACK, 0.01, targets);
    }
}
