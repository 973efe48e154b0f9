package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/// Somebody who books in a browser and reads their mail in it.
///
/// @param mail address that no other test uses
record Booker(Window window, String mail) {

    private static final int WEEK = 7;

    Page page() {
        return window.page();
    }

    /// Opens the page of `space` on `day`.
    void open(String space, LocalDate day) {
        window.open(address(space, day, "ja"));
    }

    static String address(String space, LocalDate day, String language) {
        return "/spaces/rei-site/" + space + "?day=" + day + "&lang=" + language;
    }

    /// A day, some days from next week on, on which `space` is free.
    LocalDate freeDay(String space, int days) {
        var first = LocalDate.now(ZoneId.of("Asia/Tokyo")).plusDays(WEEK + days);
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(WEEK)
                .filter(day -> {
                    open(space, day);
                    return page().locator("#form").count() == 1;
                })
                .findFirst()
                .orElseThrow();
    }

    /// Fills the form of `space` in and keeps the time for ten minutes.
    void hold(String space, LocalDate day, String from, String to) {
        open(space, day);
        page().locator("#start").selectOption(at(from));
        page().locator("#end").selectOption(at(to));
        page().locator("#name").fill("ひなた");
        page().locator("#mail").fill(mail);
        button("この時間を10分間とっておく").click();
        assertThat(heading()).hasText("10分間とってあります");
    }

    /// Books `space` by the form and the link in the mail, the first that this address is sent.
    void book(String space, LocalDate day, String from, String to) {
        hold(space, day, from, to);
        read(1);
        confirm();
        read(2);
    }

    void confirm() {
        button("予約を確定する").click();
        assertThat(heading()).hasText("予約できました");
    }

    /// Waits until so many mails have come, opens the newest, and follows its link.
    void read(int mails) {
        window.open("/simulator/mail");
        var mine = page().locator("li a").filter(new Locator.FilterOptions().setHasText(mail));
        page().waitForCondition(() -> {
            page().reload();
            return mine.count() >= mails;
        });
        mine.first().click();
        page().locator(".text a[href*='/spaces/booking/']").first().click();
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        var exact = new Page.GetByRoleOptions().setName(name).setExact(true);
        return page().getByRole(AriaRole.LINK, exact);
    }

    Locator heading() {
        return page().locator("main h1");
    }

    Locator facts() {
        return page().locator("dl.facts");
    }

    private static SelectOption at(String time) {
        return new SelectOption().setLabel(time);
    }
}
