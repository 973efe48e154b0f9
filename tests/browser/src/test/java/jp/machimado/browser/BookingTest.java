package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/// What a visitor does with bookings, in a browser that runs no JavaScript, with the mail at hand.
@InBrowser(javaScript = false)
final class BookingTest {

    @Test
    void booksADeskFromTheListByTheLinkInTheMail(Window window) {
        var booker = new Booker(window, "list@example.jp");
        var day = booker.freeDay("seki-1", 0);
        window.open("/spaces?lang=ja");
        booker.link("【例】まちのワークスペース").click();
        window.open("/spaces/rei-site?lang=ja&day=" + day);
        booker.link("席1").click();
        assertThat(window.page().locator("#end option[selected]")).hasText("09:30");

        booker.book("seki-1", day, "10:00", "12:00");

        assertThat(booker.facts()).containsText("10:00–12:00");
        assertThat(booker.facts()).containsText("予約ずみ");
        booker.link("わたしの予約").click();
        assertThat(window.page().locator("ul.choices")).containsText("席1");
    }

    @Test
    void findsTheSeatOnTheMapAndReadsItsStateInWords(Window window) {
        var booker = new Booker(window, "map@example.jp");
        var day = booker.freeDay("seki-2", 0);
        window.open("/spaces/rei-site?lang=ja&day=" + day);
        var map = window.page().locator("svg.seats");
        map.locator("a[aria-label='席2: 空きあり']").click();
        assertThat(booker.heading()).hasText("席2");
        var evening = window.page().locator("#end option").last().innerText();
        booker.hold("seki-2", day, "09:00", evening);
        window.open("/spaces/rei-site?lang=ja&day=" + day);
        assertThat(map.locator("a[aria-label='席2: 空きなし']")).hasCount(1);
        var listed = window.page().locator("ul.spaces li").filter(having("席2"));
        assertThat(listed.locator(".state")).hasText("空きなし");
    }

    @Test
    void movesABookingOntoItsOwnTimeAndCancelsIt(Window window) {
        var booker = new Booker(window, "change@example.jp");
        var day = booker.freeDay("seki-3", 1);
        booker.book("seki-3", day, "10:00", "12:00");
        booker.link("日時や場所を変える").click();
        window.page().locator("#start").selectOption(label("11:00"));
        window.page().locator("#end").selectOption(label("13:00"));
        booker.button("確認へ進む").click();
        assertThat(window.page().locator("#new")).containsText("11:00–13:00");
        booker.button("変更する").click();
        assertThat(booker.facts()).containsText("11:00–13:00");

        booker.link("予約を取り消す").click();
        booker.button("予約を取り消す").click();
        assertThat(booker.heading()).hasText("予約を取り消しました");
        booker.open("seki-3", day);
        assertThat(window.page().locator(".state")).hasText("空きあり");
    }

    @Test
    void waitsForATakenDeskAndTakesItWhenItIsOffered(Window window) {
        var first = new Booker(window, "first@example.jp");
        var day = first.freeDay("seki-4", 2);
        first.book("seki-4", day, "10:00", "12:00");
        var second = new Booker(window, "second@example.jp");
        second.book("seki-5", day, "10:00", "12:00");
        second.open("seki-4", day);
        second.link("空いたら知らせてもらう").click();
        window.page().locator("#start").selectOption(label("10:00"));
        window.page().locator("#end").selectOption(label("12:00"));
        window.page().locator("#name").fill("ひなた");
        second.button("この時間を待つ").click();
        assertThat(window.page().locator("#waits")).containsText("席4");

        first.read(2);
        first.link("予約を取り消す").click();
        first.button("予約を取り消す").click();
        second.read(3);
        assertThat(second.facts()).containsText("席4");
        second.confirm();
        assertThat(second.facts()).containsText("予約ずみ");
    }

    @Test
    void saysOnAClosedDayThatTheTownHasClosedIt(Window window) {
        var booker = new Booker(window, "closed@example.jp");
        var day = booker.freeDay("seki-8", 3);
        new StaffDesk(window.page()).signIn("EDITOR");
        window.open("/staff/closures");
        window.page().locator("input[value=seki-8]").check();
        window.page().locator("#f-day").fill(day.toString());
        window.page().locator("#f-reason").fill("点検");
        booker.button("影響する予約を確かめる").click();
        booker.button("閉鎖する").click();
        booker.open("seki-8", day);
        assertThat(window.page().locator(".state")).hasText("利用停止中");
        assertThat(window.page().locator("#form")).hasCount(0);
    }

    /// Number 19 of research/booking.md §1.10: the keyboard alone, from the places of the town to
    /// the confirmed booking.
    @Test
    void theKeyboardAloneIsEnoughForTheEntireBooking(Window window) {
        var booker = new Booker(window, "keys@example.jp");
        var day = booker.freeDay("seki-6", 4);
        window.open("/spaces?lang=ja");
        window.press(booker.link("【例】まちのワークスペース"), "Enter");
        window.press(window.page().locator("svg.seats a[aria-label^='席6']"), "Enter");
        assertThat(booker.heading()).hasText("席6");
        while (!window.page().url().contains("day=" + day)) {
            window.press(booker.link("次の日"), "Enter");
        }
        type(window, "#start", "13:00");
        type(window, "#end", "15:00");
        type(window, "#name", "ひなた");
        type(window, "#mail", booker.mail());
        window.press(booker.button("この時間を10分間とっておく"), "Enter");
        assertThat(booker.facts()).containsText("13:00–15:00");
        booker.read(1);
        window.press(booker.button("予約を確定する"), "Enter");
        assertThat(booker.heading()).hasText("予約できました");
        assertEquals(1, window.page().locator("main h1").count());
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static SelectOption label(String text) {
        return new SelectOption().setLabel(text);
    }

    private static void type(Window window, String field, String text) {
        window.tabTo(window.page().locator(field));
        window.page().keyboard().type(text);
    }
}
