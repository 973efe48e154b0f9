package jp.machimado.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The staff's pages are open to everybody on the staff.
@InBrowser
final class StaffBarriersTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

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
                    "/staff/sheet");

    @Test
    void noPageHasABarrierThatAxeCanSeeOrScrollsSideways(Window window) {
        StaffTest.signIn(window, "EVERYTHING");
        for (var path : PAGES) {
            window.open(path);
            var found = new AxeBuilder(window.page()).withTags(RULES).analyze().getViolations();
            assertEquals(List.of(), found.stream().map(rule -> path + rule.getId()).toList());
            var root = window.page().locator("html");
            assertEquals(
                    root.evaluate("it => it.clientWidth"),
                    root.evaluate("it => it.scrollWidth"),
                    path);
        }
    }
}
