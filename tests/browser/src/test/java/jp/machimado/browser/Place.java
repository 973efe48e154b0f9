package jp.machimado.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.machimado.words.Language;

/// Somewhere a visitor comes to.
///
/// @param name in reports
/// @param visit goes there and waits until it is there
record Place(String name, Consumer<Window> visit) {

    private static final String PERSON = "U5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c03";

    static Stream<Place> all() {
        return Stream.of(
                        Stream.of(
                                        "/",
                                        "/guide",
                                        "/guide/procedures",
                                        "/guide/desks",
                                        "/guide/shelters",
                                        "/guide/life/dog",
                                        "/guide/life/dog?next=0&o=dog-get&date=2026-11-01",
                                        "/guide/procedures/inu-toroku-shibo/show")
                                .map(Place::at),
                        Arrays.stream(Language.values())
                                .map(Language::code)
                                .map("/guide/procedures/inu-toroku-shibo?lang="::concat)
                                .map(Place::at),
                        answers(),
                        Stream.of(new Place("an answer in the simulator", Place::talk)))
                .flatMap(places -> places);
    }

    private static Stream<Place> answers() {
        return Stream.of(
                answer("found", "犬を飼いはじめました。役場に何か出しますか", "article.card"),
                answer("not known", "火星のロケットの値段", "section.reach"),
                answer("emergency", "家が火事です", ".danger .calls"),
                answer("crisis", "もう死にたい", "section.help"));
    }

    private static Place at(String path) {
        return new Place(path, window -> window.open(path));
    }

    private static Place answer(String kind, String question, String sign) {
        return new Place(
                "an answer: " + kind,
                window -> {
                    window.open("/guide?lang=ja");
                    window.page().locator("#q").fill(question);
                    window.page().keyboard().press("Enter");
                    assertThat(window.page().locator("main " + sign).first()).isVisible();
                });
    }

    private static void talk(Window window) {
        window.open("/simulator#" + PERSON);
        var page = window.page();
        page.locator("body[data-ready]").waitFor();
        if (page.locator("#follow").isVisible()) {
            page.locator("#follow").click();
        }
        var cards = page.locator("#talk .flex-message");
        assertThat(cards).not().hasCount(0);
        int before = cards.count();
        page.locator("#message").fill("犬を飼いはじめました。役場に何か出しますか");
        page.keyboard().press("Enter");
        cards.nth(before).waitFor();
    }

    @Override
    public String toString() {
        return name;
    }
}
