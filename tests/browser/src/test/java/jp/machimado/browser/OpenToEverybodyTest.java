package jp.machimado.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each page owes to everybody: WCAG 2.2 AA as far as axe can see, and no scrolling sideways
/// on a narrow screen (WCAG 1.4.10).
@InBrowser
final class OpenToEverybodyTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    @ParameterizedTest(name = "{0}")
    @MethodSource("jp.machimado.browser.Place#all")
    void hasNoBarrierThatAxeCanSee(Place place, Window window) {
        place.visit().accept(window);

        var found = new AxeBuilder(window.page()).withTags(RULES).analyze().getViolations();

        assertEquals(List.of(), found.stream().map(OpenToEverybodyTest::described).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("jp.machimado.browser.Place#all")
    void fitsTheScreen(Place place, Window window) {
        place.visit().accept(window);

        var page = "document.documentElement";
        assertEquals(
                window.page().evaluate(page + ".clientWidth"),
                window.page().evaluate(page + ".scrollWidth"));
        if (window.page().url().contains("/simulator")) {
            assertEquals(
                    window.page().evaluate(page + ".clientHeight"),
                    window.page().evaluate(page + ".scrollHeight"));
        }
    }

    private static String described(Rule rule) {
        var where = rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml());
        return rule.getId() + ": " + rule.getHelp() + " " + where.toList();
    }
}
