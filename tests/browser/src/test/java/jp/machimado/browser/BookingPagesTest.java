package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each booking page owes to everybody: WCAG 2.2 AA as far as axe can see, and no scrolling
/// sideways on a telephone, at its double size, and on 320 pixels (WCAG 1.4.10). A picture of each
/// is left in `target/pictures` to be looked at.
@InBrowser
final class BookingPagesTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final int[] WIDTHS = {320, 195, 390};
    private static final int HEIGHT = 844;
    private static final String HERE = "/spaces/rei-site";

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en", "easy", "vi"})
    void areOpenToEverybody(String language, Window window) {
        var booker = new Booker(window, language + "@example.jp");
        var day = booker.freeDay("seki-7", 10 + language.length() + language.charAt(0) % 7);
        look(window, "places", "/spaces?lang=" + language);
        look(window, "today", HERE + "?lang=" + language);
        look(window, "site", HERE + "?day=" + day + "&lang=" + language);
        look(window, "stay", Booker.address("yado-1", day, language));
        look(window, "wait-unknown", Booker.address("seki-7/wait", day, language));
        look(window, "my-unknown", "/spaces/my?lang=" + language);
        look(window, "missing", "/spaces/nowhere?lang=" + language);
        look(window, "search", "/spaces/search?lang=" + language);
        var asked = "/spaces/search?people=1&start=40&end=48&day=" + day;
        look(window, "found", asked + "&kind=DESK&lang=" + language);
        look(window, "unsure", asked + "&access=LIFT&kind=DESK&lang=" + language);
        look(
                window,
                "nothing",
                asked.replace("people=1", "people=99") + "&kind=ROOM&lang=" + language);
        look(window, "workation", HERE + "/workation?lang=" + language);
        look(window, "week", Booker.address("seki-7/week", day, language));
        look(window, "space", Booker.address("seki-7", day, language));
        book(window, booker, day, language);
    }

    private static void book(Window window, Booker booker, LocalDate day, String language) {
        look(window, "room", Booker.address("kaigi", day, language));
        window.page().locator("#name").fill("Hanako");
        window.page().locator("#mail").fill(booker.mail());
        window.page().locator("#people").fill("3");
        window.page().locator("button.main").click();
        look(window, "held-" + language);
        booker.read(1);
        look(window, "confirm-" + language);
        window.page().locator("button.main").click();
        look(window, "booked-" + language);
        var itself = window.page().url().replaceAll(".*(/spaces/booking/[0-9a-f]+).*", "$1");
        look(window, "change", itself + "/change?lang=" + language);
        window.page().locator("form[method=post] button.main").click();
        look(window, "sure-" + language);
        look(window, "cancel", itself + "/cancel?lang=" + language);
        look(window, "my", "/spaces/my?lang=" + language);
        look(window, "repeat", Booker.address("kaigi/repeat", day, language));
        look(window, "wait", Booker.address("kaigi/wait", day, language));
        window.page().locator("#name").fill("Hanako");
        window.page().locator("form.life button.main").click();
        look(window, "nothing-to-wait-for-" + language);
    }

    private static void look(Window window, String name, String address) {
        window.open(address);
        look(window, name + "-" + address.substring(address.lastIndexOf('=') + 1));
    }

    /// Looks at the page as it is shown now.
    private static void look(Window window, String name) {
        var page = window.page();
        assertThat(page.locator("main h1")).hasCount(1);
        var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertEquals(List.of(), found.stream().map(rule -> name + " " + rule.getId()).toList());
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            var root = page.locator("html");
            assertEquals(
                    root.evaluate("it => it.clientWidth"),
                    root.evaluate("it => it.scrollWidth"),
                    name + " at " + width);
        }
        page.screenshot(
                new ScreenshotOptions()
                        .setPath(Path.of("target", "pictures", name + ".png"))
                        .setFullPage(true));
    }
}
