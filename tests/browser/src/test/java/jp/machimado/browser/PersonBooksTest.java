package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Somebody books in the simulator on a telephone, as in LINE.
@InBrowser
final class PersonBooksTest {

    @Test
    void byButtonsOnly(Window window) {
        begin(window, "U5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c04");
        var page = window.page();
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("リッチメニュー"))
                .getByRole(AriaRole.BUTTON, named("予約"))
                .click();
        taps(page, "席");
        tapsFirst(page, "日");
        tapsFirst(page, "午");
        tapsFirst(page, ":00");
        taps(page, "1時間");
        taps(page, "どこでもよい");
        assertThat(last(page)).containsText("この内容で予約しますか");
        taps(page, "はい、予約する");
        assertThat(cards(page).filter(containing("予約ができました"))).hasCount(1);
        taps(page, "この予約を見る");
        assertThat(last(page)).containsText("予約済み");
        taps(page, "予約をキャンセル");
        taps(page, "はい、キャンセルする");
        assertThat(cards(page).filter(containing("予約を取り消しました"))).hasCount(1);
    }

    @Test
    void byTextOnly(Window window) {
        begin(window, "U5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c05");
        var page = window.page();
        types(page, "あさっての10時から1時間、席を予約したいです", "どこを使いますか");
        types(page, "どこでも", "この内容で予約しますか");
        types(page, "はい、お願いします", "予約ができました");
        types(page, "予約の時間を変更したいです", "いつ使いますか");
        types(page, "あさっての10時半から1時間", "どこを使いますか");
        types(page, "1", "この内容に変更しますか");
        types(page, "はい、変更する", "予約を変更しました");
        types(page, "自分の予約", "10:30");
        types(page, "1", "予約済み");
        types(page, "キャンセル", "この予約をキャンセルしますか");
        types(page, "はい", "予約を取り消しました");
    }

    private static void begin(Window window, String person) {
        window.open("/simulator#" + person);
        var page = window.page();
        page.locator("body[data-ready]").waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("友だち追加")).click();
        assertThat(cards(page)).not().hasCount(0);
    }

    /// Taps the quick reply, or the button of a card, called `name` with any number before it, and
    /// waits for what comes.
    private static void taps(Page page, String name) {
        tap(page, Pattern.compile("^(\\d+\\. )?" + name + "$"));
    }

    private static void tapsFirst(Page page, String part) {
        tap(page, Pattern.compile("^1\\. .*" + part));
    }

    private static void tap(Page page, Pattern name) {
        int before = cards(page).count();
        page.locator("#quick, #talk .flex-message")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .last()
                .click();
        cards(page).nth(before).waitFor();
    }

    private static void types(Page page, String text, String answer) {
        int before = cards(page).filter(containing(answer)).count();
        page.getByLabel("メッセージ", new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.keyboard().press("Enter");
        cards(page).filter(containing(answer)).nth(before).waitFor();
    }

    private static Locator last(Page page) {
        return cards(page).last();
    }

    private static Locator cards(Page page) {
        return page.locator("#talk .flex-message");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
