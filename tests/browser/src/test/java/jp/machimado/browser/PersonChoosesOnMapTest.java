package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody goes from the chat to the map and books there as the person of the chat (LIFF).
@InBrowser
final class PersonChoosesOnMapTest {

    private static final String MARIA = "U5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c03";

    @Test
    void booksOnTheMapWithoutAnAddressAndHearsInTheChat(Window window) {
        begin(window);
        var chat = window.page();
        tap(chat, "(\\d+\\. )?席");
        tap(chat, "1\\. .*日.*");
        var map = chat.waitForPopup(() -> link(cards(chat).last(), "地図で選ぶ").click());
        assertThat(map.locator("main h1")).hasText("【例】まちのワークスペース");
        assertFalse(map.url().contains("token"), map.url());
        map.locator("svg.seats a[aria-label='席7: 空きあり']").click();
        assertThat(map.locator("#mail")).hasCount(0);
        map.locator("#name").fill("マリア");
        map.getByRole(AriaRole.BUTTON, button("予約を確定する")).click();
        assertThat(map.locator("main h1")).hasText("予約できました");

        var told = cards(chat).filter(containing("予約ができました"));
        assertThat(told).containsText("席7");
        map.navigate("/spaces/my?lang=ja");
        assertThat(map.locator("main")).containsText("席7");
    }

    @Test
    void showsInWordsWhatToDoWhereLineCannotSayWhoIsThere(Window window) {
        window.page().route("**/simulator/liffsdk.js", route -> route.abort());
        window.open("/spaces/liff?lang=ja");
        assertThat(window.page().locator("#liff-failed")).isVisible();
        window.page().getByText("LINEを使わずに進む").click();
        assertThat(window.page().locator("main h1")).hasText("場所の予約");
    }

    private static void begin(Window window) {
        window.open("/simulator#" + MARIA);
        var page = window.page();
        page.locator("body[data-ready]").waitFor();
        if (page.locator("#follow").isVisible()) {
            page.locator("#follow").click();
        }
        assertThat(cards(page)).not().hasCount(0);
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("リッチメニュー"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("予約"))
                .click();
    }

    /// Taps the newest button whose name is `name`, and waits for the answer.
    private static void tap(Page page, String name) {
        var exactly = Pattern.compile("^" + name + "$");
        var wanted =
                page.locator("#quick, #talk .flex-message")
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(exactly))
                        .last();
        wanted.waitFor();
        int before = cards(page).count();
        wanted.click();
        cards(page).nth(before).waitFor();
    }

    private static Locator link(Locator within, String name) {
        return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator cards(Page page) {
        return page.locator("#talk .flex-message");
    }
}
