package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.machimado.browser.StaffDesk.aTuesday;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What the town's staff do in a day, without JavaScript.
@InBrowser(javaScript = false)
final class StaffTest {

    @Test
    void oneBooksForSomebodyOnThePhoneAndPrintsTheDaySheet(Window window) {
        var desk = signedIn(window, "DESK");
        var day = aTuesday(1);
        desk.book("seki-1", day, "11:00", "13:00", "田中");
        window.open("/staff/sheet?day=" + day);
        assertThat(window.page().locator("table")).containsText("田中");
        window.open("/staff?day=" + day);
        assertThat(desk.section("田中").locator("h2")).hasText("席1");
        assertThat(window.page().locator(".free")).containsText("席2");
    }

    @Test
    void oneApprovesByKeyboardAloneWhatAnotherEntered(Window window) {
        var desk = asked(window, 2, "鈴木");
        window.open("/staff/requests");
        window.press(pressed(desk.section("鈴木"), "承認する"), "Enter");
        assertThat(desk.facts()).containsText("予約済み");
    }

    @Test
    void oneRejectsAndSaysWhy(Window window) {
        var desk = asked(window, 3, "高橋");
        because(window, desk.section("高橋"), "却下する", "同じ日に町の催しがあります");
        assertThat(desk.facts()).containsText("却下");
        assertThat(desk.facts()).containsText("同じ日に町の催しがあります");
    }

    @Test
    void oneSendsBackAndAsksForWhatIsMissing(Window window) {
        var desk = asked(window, 4, "伊藤");
        because(window, desk.section("伊藤"), "差し戻す", "人数を教えてください");
        assertThat(desk.facts()).containsText("差戻し");
        assertThat(desk.facts()).containsText("人数を教えてください");
    }

    @Test
    void oneClosesAndSeesFirstWhomItConcernsThenOpensAgain(Window window) {
        var desk = signedIn(window, "DESK");
        var day = aTuesday(3);
        desk.book("kaigi", day, "11:00", "13:00", "佐藤");
        var booking = window.page().url();
        desk.signIn("EDITOR");
        window.open("/staff/closures");
        var page = window.page();
        page.locator("input[value=kaigi]").check();
        page.locator("#f-day").fill(day.toString());
        page.locator("#f-reason").fill("設備の点検");
        desk.button("影響する予約を確かめる").click();
        assertThat(page.locator("ul.bookings li")).hasCount(1);
        desk.button("閉鎖する").click();
        var closure = desk.section("設備の点検");
        assertThat(closure).hasCount(1);
        pressed(closure, "閉鎖を解く").click();
        assertThat(closure).hasCount(0);
        desk.signIn("DESK");
        page.navigate(booking);
        assertThat(desk.facts()).containsText("取消し");
        desk.book("kaigi", day, "11:00", "13:00", "佐藤 再");
    }

    @Test
    void oneReadsTheStatisticsAndTakesThemAsATable(Window window) {
        signedIn(window, "READER");
        window.open("/staff/statistics");
        assertThat(window.page().locator(".chart table")).not().hasCount(0);
        var address = window.page().locator("a[href*='statistics.csv']").getAttribute("href");
        var table = window.page().request().get(address);
        assertEquals(200, table.status());
        assertTrue(new String(table.body(), StandardCharsets.UTF_8).startsWith("\uFEFF"));
    }

    @Test
    void oneIssuesTheCodeOfADeskAnew(Window window) {
        var desk = signedIn(window, "DESK");
        window.open("/staff/spaces/seki-2/code");
        var code = window.page().locator(".poster svg");
        var before = code.getAttribute("aria-label");
        window.open("/staff/spaces/seki-2/reissue");
        desk.button("コードを再発行").click();
        assertThat(code).not().hasAttribute("aria-label", before);
    }

    @Test
    void oneChangesASpaceSeesTheDifferenceFirstAndGoesBack(Window window) {
        var desk = signedIn(window, "EDITOR");
        window.open("/staff/spaces/kaigi");
        var people = window.page().locator("#f-people");
        var before = people.inputValue();
        people.fill("7");
        desk.button("変更の前に確かめる").click();
        assertThat(desk.main()).containsText("人数: " + before + " → 7");
        desk.button("この内容で変更する").click();
        assertThat(people).hasValue("7");
        window.page().locator("a[href$='/undo']").click();
        desk.button("この内容で変更する").click();
        assertThat(people).hasValue(before);
    }

    private static StaffDesk signedIn(Window window, String as) {
        var desk = new StaffDesk(window.page());
        desk.signIn(as);
        return desk;
    }

    /// Somebody who may decide sees a request for the hall, `weeks` ahead, by `name`.
    private static StaffDesk asked(Window window, int weeks, String name) {
        var desk = signedIn(window, "DESK");
        desk.book("hall", aTuesday(weeks), "11:00", "13:00", name);
        desk.signIn("APPROVER");
        window.open("/staff/requests");
        return desk;
    }

    private static void because(Window window, Locator section, String act, String reason) {
        var details = section.locator("details", new Locator.LocatorOptions().setHasText(act));
        details.locator("summary").click();
        details.locator("input[name=reason]").fill(reason);
        details.locator("button").click();
        assertThat(window.page().locator("main h1")).containsText("予約番号");
    }

    private static Locator pressed(Locator section, String name) {
        return section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
