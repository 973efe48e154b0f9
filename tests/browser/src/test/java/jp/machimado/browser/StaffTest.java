package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;

/// What the town's staff do in a day, without JavaScript.
@InBrowser(javaScript = false)
final class StaffTest {

    @Test
    void oneBooksForSomebodyOnThePhoneAndPrintsTheDaySheet(Window window) {
        signIn(window, "DESK");
        var day = aTuesday(1);
        book(window, "seki-1", day, "田中", "0266-00-0001");
        assertThat(window.page().locator("main")).containsText("田中");
        window.open("/staff/sheet?day=" + day);
        assertThat(window.page().locator("table")).containsText("田中");
    }

    @Test
    void oneDecidesOnWhatAnotherEntered(Window window) {
        signIn(window, "DESK");
        book(window, "hall", aTuesday(2), "鈴木", "0266-00-0002");
        signIn(window, "APPROVER");
        window.open("/staff/requests");
        button(window.page(), "承認する").first().click();
        assertThat(window.page().locator("dl.facts")).containsText("予約済み");
    }

    @Test
    void oneClosesAndSeesFirstWhomItConcerns(Window window) {
        signIn(window, "DESK");
        var day = aTuesday(3);
        book(window, "kaigi", day, "佐藤", "0266-00-0003");
        var booking = window.page().url();
        signIn(window, "EDITOR");
        window.open("/staff/closures");
        var page = window.page();
        page.locator("input[value=kaigi]").check();
        page.locator("#f-day").fill(day.toString());
        page.locator("#f-reason").fill("設備の点検");
        button(page, "影響する予約を確かめる").click();
        assertThat(page.locator("ul.bookings li")).hasCount(1);
        button(page, "閉鎖する").click();
        assertThat(page.locator("main")).containsText("設備の点検");
        signIn(window, "DESK");
        page.navigate(booking);
        assertThat(page.locator("dl.facts")).containsText("取消し");
    }

    private static void book(
            Window window, String space, LocalDate day, String name, String phone) {
        window.open("/staff/book");
        var page = window.page();
        page.locator("#space").selectOption(space);
        page.locator("#f-day").fill(day.toString());
        page.locator("#f-from").fill("11:00");
        page.locator("#f-to").fill("13:00");
        page.locator("#f-name").fill(name);
        page.locator("#f-phone").fill(phone);
        button(page, "予約する").click();
        assertThat(page.locator("dl.facts")).containsText(name);
    }

    /// A working Tuesday some weeks ahead, for which the rules take bookings.
    private static LocalDate aTuesday(int weeks) {
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
        return today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).plusWeeks(weeks);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    static void signIn(Window window, String as) {
        window.page().context().clearCookies();
        window.open("/staff/sign-in");
        window.page().locator("button[value=" + as + "]").click();
        assertThat(window.page().locator(".sign-out")).isVisible();
    }
}
