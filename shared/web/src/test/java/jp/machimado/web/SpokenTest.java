package jp.machimado.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

final class SpokenTest {

    @Test
    void setsReadingsAboveTheirKanjiInEasyJapanese() {
        assertEquals(
                "<ruby>町<rp>（</rp><rt>まち</rt><rp>）</rp></ruby>の"
                        + "<ruby>手続<rp>（</rp><rt>てつづき</rt><rp>）</rp></ruby>です（無料）",
                written("町（まち）の手続（てつづき）です（無料）", Language.EASY));
    }

    @Test
    void doesNotReadTheCounterBeforeAWord() {
        assertEquals(
                "30日<ruby>以内<rp>（</rp><rt>いない</rt><rp>）</rp></ruby>、"
                        + "24<ruby>日<rp>（</rp><rt>にち</rt><rp>）</rp></ruby>",
                written("30日以内（いない）、24日（にち）", Language.EASY));
    }

    @Test
    void marksJapaneseWithinAnotherLanguage() {
        assertEquals(
                "Pregnancy (<span lang=\"ja\">妊娠の届出</span>), 12",
                written("Pregnancy (妊娠の届出), 12", Language.EN));
    }

    @Test
    void leavesJapaneseAndChineseAsTheyAre() {
        assertEquals("町（まち）", written("町（まち）", Language.JA));
        assertEquals("手续", written("手续", Language.ZH));
    }

    @Test
    void escapesWhateverTheTextHolds() {
        for (var language : Language.values()) {
            assertEquals("&lt;b>&amp;", written("<b>&", language));
        }
        assertEquals(
                "&lt;i><ruby>町<rp>（</rp><rt>まち</rt><rp>）</rp></ruby>&lt;",
                written("<i>町（まち）<", Language.EASY));
        assertEquals("&lt;<span lang=\"ja\">町</span>>", written("<町>", Language.PT));
    }

    private static String written(String text, Language language) {
        var result = new StringOutput();
        var output = new OwaspHtmlTemplateOutput(result);
        output.setContext("p", "");
        new Spoken(text, language).writeTo(output);
        return result.toString();
    }
}
