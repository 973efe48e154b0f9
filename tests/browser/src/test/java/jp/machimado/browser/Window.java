package jp.machimado.browser;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// What a visitor sees, and the keys under their fingers.
record Window(Page page) implements AutoCloseable {

    private static final int TABS = 120;

    /// Goes to `path` of the service, such as `/guide`.
    void open(String path) {
        page.navigate(path);
    }

    /// Presses Tab until `wanted` has the focus, as one does who has no mouse.
    void tabTo(Locator wanted) {
        for (int pressed = 0; pressed < TABS; pressed++) {
            if (wanted.and(page.locator(":focus")).count() == 1) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail(wanted + " cannot be reached by " + TABS + " tabs");
    }

    /// Reaches `wanted` by Tab and presses `key` on it.
    void press(Locator wanted, String key) {
        tabTo(wanted);
        page.keyboard().press(key);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
