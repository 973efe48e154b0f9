package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.machimado.browser.StaffDesk.aTuesday;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What takes more than one form: a search by time, a weekly series, a workation that is changed
/// afterwards. At the width of a telephone, without a barrier that axe can see.
@InBrowser
final class SeriesAndStaysTest {

    @Test
    void findsByTimeWhatIsFreeAndItsFormIsFilledIn(Window window) {
        var booker = new Booker(window, "find@example.jp");
        var day = booker.freeDay("seki-1", 5);
        var page = window.page();
        window.open("/spaces/search?lang=ja");
        page.locator("#day").fill(day.toString());
        page.locator("#start").selectOption(label("13:00"));
        page.locator("#end").selectOption(label("14:00"));
        booker.button("空きを探す").click();
        isOpenToEverybody(window);
        page.locator("#found li a").first().click();
        assertThat(page.locator("#start option:checked")).hasText("13:00");
        assertThat(page.locator("#end option:checked")).hasText("14:00");
    }

    @Test
    void repeatsWeeklySeesWhichDateIsTakenAndSkipsIt(Window window) {
        var booker = new Booker(window, "weekly@example.jp");
        var day = booker.freeDay("seki-2", 6);
        booker.book("seki-2", day, "15:00", "16:00");
        booker.open("seki-2", day);
        booker.link("毎週くり返す").click();
        var page = window.page();
        page.locator("#day").fill(day.toString());
        page.locator("#start").selectOption(label("15:00"));
        page.locator("#end").selectOption(label("16:00"));
        page.locator("#weeks").fill("2");
        page.locator("#name").fill("ひなた");
        booker.button("日ごとの空きを確かめる").click();
        var dates = page.locator("ul.dates li");
        assertThat(dates).hasCount(2);
        assertThat(dates.first().locator(".clash")).hasCount(1);
        isOpenToEverybody(window);
        page.getByText("とばす（その日だけ予約しない）").click();
        booker.button("この予約をする").click();
        assertThat(booker.heading()).hasText("くり返しの予約の結果");
        assertThat(dates.first().locator(".clash")).hasCount(1);
    }

    @Test
    void changesAWholeWorkationAtOnce(Window window) {
        var booker = new Booker(window, "workation@example.jp");
        var day = aTuesday(5);
        var page = window.page();
        window.open("/spaces/rei-site/workation?lang=ja");
        page.locator("#lodging").selectOption("yado-2");
        page.locator("#day").fill(day.toString());
        page.locator("#departure").fill(day.plusDays(2).toString());
        page.locator("#desks").fill("1");
        page.locator("#start").selectOption(label("10:00"));
        page.locator("#end").selectOption(label("12:00"));
        page.locator("#name").fill("ひなた");
        page.locator("#mail").fill(booker.mail());
        booker.button("全部を10分間とっておく").click();
        booker.read(1);
        booker.confirm();
        booker.read(2);
        booker.link("日時や場所を変える").click();
        isOpenToEverybody(window);
        page.locator("#departure").fill(day.plusDays(1).toString());
        booker.button("確認へ進む").click();
        booker.button("変更する").click();
        assertThat(booker.facts()).containsText("予約ずみ");
        var nights = page.locator("dl.facts").innerText();
        assertEquals(1, nights.split("10:00–12:00", -1).length - 1, nights);
    }

    private static void isOpenToEverybody(Window window) {
        var page = window.page();
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
        page.setViewportSize(390, 844);
        var root = page.locator("html");
        assertEquals(root.evaluate("it => it.clientWidth"), root.evaluate("it => it.scrollWidth"));
    }

    private static SelectOption label(String text) {
        return new SelectOption().setLabel(text);
    }
}
