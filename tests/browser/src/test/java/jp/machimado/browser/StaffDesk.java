package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/// What the town's staff do at `page`.
record StaffDesk(Page page) {

    private static final ZoneId TOWN = ZoneId.of("Asia/Tokyo");

    /// Signs in as one of the invented town hall's.
    void signIn(String as) {
        page.context().clearCookies();
        page.navigate("/staff/sign-in");
        page.locator("button[value=" + as + "]").click();
        assertThat(page.locator(".sign-out")).isVisible();
    }

    /// Enters a booking from `from` to `to` as for somebody on the phone, and is on its page then.
    void book(String space, LocalDate day, String from, String to, String name) {
        page.navigate("/staff/book");
        page.locator("#space").selectOption(space);
        page.locator("#f-day").fill(day.toString());
        page.locator("#f-from").fill(from);
        page.locator("#f-to").fill(to);
        page.locator("#f-name").fill(name);
        page.locator("#f-phone").fill("0266-00-%04d".formatted(name.hashCode() & 4095));
        button("予約する").click();
        assertThat(facts()).containsText(name);
    }

    /// The section of the page that tells of `name`.
    Locator section(String name) {
        return page.locator("section", new Page.LocatorOptions().setHasText(name));
    }

    Locator facts() {
        return page.locator("dl.facts");
    }

    Locator main() {
        return page.locator("main");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /// A working Tuesday some weeks ahead, for which the rules take bookings.
    static LocalDate aTuesday(int weeks) {
        var today = LocalDate.now(TOWN);
        return today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).plusWeeks(weeks);
    }
}
