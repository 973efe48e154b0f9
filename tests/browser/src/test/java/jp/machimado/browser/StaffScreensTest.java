package jp.machimado.browser;

import static jp.machimado.browser.StaffDesk.aTuesday;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What each of the staff's pages owes to everybody, on a telephone and at 200 % on one.
@InBrowser
final class StaffScreensTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final int PHONE = 390;
    private static final int ZOOMED = PHONE / 2;
    private static final int HEIGHT = 844;

    private static final List<String> PAGES =
            List.of(
                    "/staff",
                    "/staff/week",
                    "/staff/requests",
                    "/staff/arrivals",
                    "/staff/book",
                    "/staff/closures",
                    "/staff/statistics",
                    "/staff/audit",
                    "/staff/sheet",
                    "/staff/spaces",
                    "/staff/spaces/seki-1",
                    "/staff/spaces/seki-1/preview?people=0",
                    "/staff/spaces/seki-1/code",
                    "/staff/spaces/seki-1/reissue",
                    "/staff/telework",
                    "/staff/telework/new",
                    "/staff/telework/requests",
                    "/staff/telework/board",
                    "/staff/telework/people",
                    "/staff/nothing");

    @Test
    void noPageHasABarrierThatAxeCanSee(Window window) {
        for (var path : pages(window, 5)) {
            window.open(path);
            var found = new AxeBuilder(window.page()).withTags(RULES).analyze().getViolations();
            assertEquals(
                    List.of(),
                    found.stream()
                            .map(rule ->
                                    path + " " + rule.getId() + " " + rule.getNodes().getFirst())
                            .toList());
        }
    }

    @Test
    void noPageScrollsSidewaysNorAtTwiceTheSize(Window window) {
        for (var path : pages(window, 6)) {
            for (int width : List.of(PHONE, ZOOMED)) {
                window.page().setViewportSize(width, HEIGHT);
                window.open(path);
                var root = window.page().locator("html");
                assertEquals(
                        root.evaluate("it => it.clientWidth"),
                        root.evaluate("it => it.scrollWidth"),
                        path + " at " + width);
            }
        }
    }

    /// All pages, with something on each, for somebody who may open them.
    private static List<String> pages(Window window, int weeks) {
        var desk = new StaffDesk(window.page());
        desk.signIn("EVERYTHING");
        var day = aTuesday(weeks);
        desk.book("hall", day, "11:00", "13:00", "山本");
        var pages = new ArrayList<>(PAGES);
        pages.add(window.page().url());
        pages.add("/staff?day=" + day);
        pages.add("/staff/week?day=" + day);
        pages.add("/staff/sheet?day=" + day);
        pages.add("/staff/closures/preview?space=hall&reason=r&from=10:00&to=20:00&day=" + day);
        return pages;
    }
}
