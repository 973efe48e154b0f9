package jp.machimado.functions.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import jp.machimado.words.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LifePageTest {

    private final Visitor visitor = Visitor.ofTheTown();

    @Test
    void computesTheLastDayAndSaysOnWhatItRestsAndThatItIsToBeConfirmed() {
        var page = page("/guide/life/birth?o=first&date=2026-11-20&next=0&lang=ja");
        var first = page.expectFirst(".todo li");

        assertEquals("2026年12月7日まで", first.expectFirst(".due").text());
        assertTrue(first.text().contains("15日以内"));
        assertTrue(first.text().contains("児童手当法8条3項"));
        assertTrue(first.text().contains("窓口で確認を"));
    }

    @Test
    void saysWhenTheLastDayHasPassed() {
        var page = page("/guide/life/birth?o=first&date=2026-10-01&next=0&lang=en");

        assertTrue(page.text().contains("This date has passed."));
    }

    @Test
    void tellsTheRuleWhenTheDateIsLeftOut() {
        var page = page("/guide/life/birth?o=first&date=&next=0&lang=en");

        assertTrue(page.select(".due").isEmpty());
        assertTrue(page.expectFirst(".todo li").text().contains("within 15 days"));
    }

    @Test
    void expressesCondolenceBeforeAnythingElse() {
        for (var address :
                List.of(
                        "/guide/life/bereavement?lang=en",
                        "/guide/life/bereavement?o=care-user&lang=en")) {
            var page = page(address);
            assertTrue(
                    page.expectFirst("h1 + p").text().startsWith("Please accept our condolences."));
        }
    }

    @Test
    void asksTheSecondQuestionAfterTheFirst() {
        var page = page("/guide/life/move-in?o=in-car-dog&next=0&lang=en");

        assertEquals("A car or a dog?", page.expectFirst("legend").text());
        assertEquals(
                List.of("in-car-dog"), page.select("input[type=hidden][name=o]").eachAttr("value"));
        assertTrue(page.select(".wrong").isEmpty());
    }

    @Test
    void asksAgainWhenNothingWasChosen() {
        assertEquals(
                "Please choose one.",
                page("/guide/life/move-in?next=0&lang=en").expectFirst(".wrong").text());
        assertEquals(
                "Please choose one.",
                page("/guide/life/move-in?o=in-car-dog&next=1&lang=en")
                        .expectFirst(".wrong")
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "yesterday",
                "-999999999-01-01",
                "+999999999-12-31",
                "1899-01-01"
            })
    void saysWhatIsWrongWithADate(String date) {
        var page =
                page("/guide/life/birth?o=first&next=0&lang=en&date=" + date.replace("+", "%2B"));

        assertTrue(page.expectFirst(".wrong").text().contains("2026-11-24"));
        assertTrue(page.expectFirst("#date").attr("aria-describedby").contains("wrong"));
        assertTrue(page.select(".todo").isEmpty());
    }

    @Test
    void listsEverythingForWhoeverIsNotSure() {
        var unsure = items("/guide/life/move-in?o=*&next=0&lang=ja");
        for (var option : Visitor.PACK.lifeEvent("move-in").orElseThrow().options()) {
            var path =
                    option.parent().map(parent -> "o=" + parent + "&").orElse("")
                            + "o="
                            + option.id();
            var some = items("/guide/life/move-in?" + path + "&next=0&lang=ja");
            assertTrue(new HashSet<>(unsure).containsAll(some), option.id());
        }
        assertTrue(unsure.size() > items("/guide/life/move-in?o=in-none&next=0&lang=ja").size());
    }

    @Test
    void startsAnewWhenTheAnswersAreNoneOfTheEvents() {
        var page = page("/guide/life/move-in?o=in-dog&o=nonsense&lang=en");

        assertFalse(page.select("input[type=radio][value=in-child]").isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnswersAndDateWhenTheLanguageChanges(Language language) {
        var page = page("/guide/life/birth?o=more&date=2026-11-20&next=0&lang=ja");

        assertTrue(
                page.select(".languages a")
                        .eachAttr("href")
                        .contains(
                                "/guide/life/birth?o=more&date=2026-11-20&next=0&lang="
                                        + language.code()));
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerToEveryQuestionLeadsToAListInDeadlineOrderWithEachDocumentOnce(
            Language language) {
        for (var event : Visitor.PACK.lifeEvents().values()) {
            for (var option : event.options()) {
                if (option.ask().isPresent()) {
                    continue;
                }
                var path =
                        option.parent().map(parent -> "o=" + parent + "&").orElse("")
                                + "o="
                                + option.id();
                var page =
                        page(
                                "/guide/life/"
                                        + event.id()
                                        + "?"
                                        + path
                                        + "&next=0&lang="
                                        + language.code());
                assertFalse(page.select(".todo li").isEmpty(), event.id() + " " + option.id());
                if (!language.tag().equals("ja")) {
                    assertEquals(List.of(), Kana.unmarked(page), event.id());
                }
                var bring = Visitor.texts(page, ".boxes li");
                assertEquals(new HashSet<>(bring).size(), bring.size(), event.id());
            }
        }
    }

    private List<String> items(String address) {
        return Visitor.texts(page(address), ".todo h3");
    }

    private Document page(String address) {
        return Visitor.page(visitor.get(address));
    }
}
