package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// A resident talks with the town in the simulator, as in LINE.
@InBrowser
final class ResidentTalksTest {

    @Test
    void isAnsweredWithACardAndAsksOnByItsButton(Window window) {
        begin(window, "U5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c01");
        var page = window.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("友だち追加")).click();
        page.getByLabel("メッセージ", exactly()).fill("犬を飼いはじめました。役場に何か出しますか");
        page.keyboard().press("Enter");
        var card = cards(page).filter(containing("犬の登録・亡くなったときの届出"));
        assertThat(card).containsText("30日以内");

        card.getByRole(AriaRole.BUTTON, named("必要なもの")).click();

        assertThat(page.locator("#talk > li.mine")).hasCount(2);
        assertThat(page.locator("#talk > li.mine").last().locator("xpath=following-sibling::li"))
                .containsText(new String[] {"登録申請書"});
    }

    @Test
    void comesFromTheMenuToALifeEventsChecklistByKeyboardAlone(Window window) {
        begin(window, "U5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c02");
        var page = window.page();
        var follow = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("友だち追加"));
        window.press(follow, "Enter");
        var menu = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("リッチメニュー"));
        var events = menu.getByRole(AriaRole.BUTTON, named("ライフイベント"));
        assertThat(events).isVisible();
        window.press(events, "Enter");
        var dog = cards(page).getByRole(AriaRole.BUTTON, named("犬を飼う・亡くす"));
        assertThat(dog).isVisible();
        window.press(dog, "Space");
        var quick = page.locator("#quick");
        window.press(quick.getByRole(AriaRole.BUTTON, named("犬が死んだ")), "Enter");
        var pick = cards(page).getByRole(AriaRole.BUTTON, named("日付を選ぶ"));
        assertThat(pick).isVisible();
        window.press(pick, "Enter");
        var date = page.locator("#picked");
        window.tabTo(date);
        date.fill("2026-11-01");
        var chosen = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("決定"));
        window.press(chosen, "Enter");
        var list = cards(page).filter(containing("することの一覧"));
        assertThat(list).containsText("2026年12月1日まで");
    }

    private static void begin(Window window, String person) {
        window.open("/simulator#" + person);
        window.page().locator("body[data-ready]").waitFor();
    }

    private static Locator cards(Page page) {
        return page.locator("#talk .flex-message");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
