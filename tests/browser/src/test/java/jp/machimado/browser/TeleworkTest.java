package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.machimado.browser.StaffDesk.aTuesday;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// From the application for telework to the attendance file, without JavaScript.
@InBrowser(javaScript = false)
final class TeleworkTest {

    @Test
    void oneAppliesTheManagerApprovesAndPersonnelTakesTheFile(Window window) {
        var desk = new StaffDesk(window.page());
        var day = aTuesday(2);
        applies(window, "MEMBER", day, "計画書の見直し");
        assertThat(desk.facts()).containsText("承認待ち");
        desk.signIn("MANAGER");
        window.open("/staff/telework/requests");
        var request = desk.section("計画書の見直し");
        assertThat(request).containsText("3人／4人");
        window.press(pressed(request, "承認する"), "Enter");
        assertThat(desk.facts()).containsText("承認");
        desk.signIn("PERSONNEL");
        var file = "/staff/telework/attendance.csv?month=" + day.toString().substring(0, 7);
        var answer = window.page().request().get(file);
        assertEquals(200, answer.status());
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertTrue(text.contains(day + ",税務課 町民税係,職員G,在宅勤務,午前,自宅"), text);
    }

    @Test
    void oneIsToldWhatIsWrongAndLosesNothing(Window window) {
        var desk = new StaffDesk(window.page());
        var saturday = aTuesday(2).plusDays(4);
        applies(window, "MEMBER2", saturday, "資料づくり");
        assertThat(desk.main()).containsText("その日は役場が休みです");
        assertThat(window.page().locator("#f-work")).hasValue("資料づくり");
        window.page().locator("#f-day").fill(aTuesday(3).toString());
        desk.button("この内容で申請する").click();
        assertThat(desk.facts()).containsText("承認待ち");
        window.page().locator("summary").filter(withText("申請を取り下げる")).click();
        desk.button("申請を取り下げる").click();
        assertThat(desk.facts()).containsText("取下げ");
    }

    private static void applies(Window window, String as, LocalDate day, String work) {
        var desk = new StaffDesk(window.page());
        desk.signIn(as);
        registers(window, desk);
        window.open("/staff/telework/new");
        var page = window.page();
        page.locator("#f-day").fill(day.toString());
        page.locator("#f-part").selectOption("MORNING");
        page.locator("#f-work").fill(work);
        desk.button("この内容で申請する").click();
    }

    private static void registers(Window window, StaffDesk desk) {
        window.open("/staff/telework");
        var boxes = window.page().locator("main input[type=checkbox]");
        if (boxes.count() > 0) {
            boxes.all().forEach(Locator::check);
            desk.button("利用者登録をする").click();
        }
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator pressed(Locator section, String name) {
        return section.locator("button", new Locator.LocatorOptions().setHasText(name)).first();
    }
}
