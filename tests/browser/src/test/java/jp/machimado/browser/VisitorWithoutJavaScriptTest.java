package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// A visitor reads the guide with the keyboard alone, in a browser that runs no JavaScript.
@InBrowser(javaScript = false)
final class VisitorWithoutJavaScriptTest {

    @Test
    void findsAProcedureAndReadsItInAnotherLanguage(Window window) {
        window.open("/guide?lang=ja");
        window.tabTo(window.page().getByLabel("知りたいこと"));
        window.page().keyboard().insertText("犬を飼いはじめました。役場に何か出しますか");
        window.page().keyboard().press("Enter");
        assertThat(heading(window)).hasText("犬の登録・亡くなったときの届出");

        window.press(link(window, "くわしく見る"), "Enter");
        assertThat(window.page().locator("dl.facts")).containsText("登録申請書");

        window.press(link(window, "English"), "Enter");
        assertThat(window.page().locator("html")).hasAttribute("lang", "en");
        assertThat(heading(window)).containsText("dog");
    }

    @Test
    void comesFromALifeEventToAChecklistWithDates(Window window) {
        window.open("/guide?lang=ja");
        window.press(link(window, "犬を飼う・亡くす"), "Enter");
        window.press(window.page().getByLabel("犬を飼い始めた"), "Space");
        var date = window.page().getByLabel("犬を迎えた日");
        window.tabTo(date);
        date.fill("2026-11-01");
        var make = new Page.GetByRoleOptions().setName("することの一覧を見る");
        window.press(window.page().getByRole(AriaRole.BUTTON, make), "Enter");

        assertThat(window.page().locator(".todo .due")).hasText("2026年12月1日まで");
    }

    @Test
    void showsTheDeskTheProcedureInJapanese(Window window) {
        window.open("/guide/procedures/inu-toroku-shibo?lang=vi");
        var show = window.page().locator("main a[href*='/show']");
        window.press(show, "Enter");

        var shown = window.page().locator("article[lang=ja]");
        assertThat(shown).containsText("この手続について教えてください。");
        assertThat(shown.locator("h1")).hasText("犬の登録申請、死亡届");
    }

    private static Locator heading(Window window) {
        return window.page().locator("main h1");
    }

    private static Locator link(Window window, String name) {
        var exact = new Page.GetByRoleOptions().setName(name).setExact(true);
        return window.page().getByRole(AriaRole.LINK, exact);
    }
}
