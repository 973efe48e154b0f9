package jp.machimado.functions.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.machimado.words.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Walks from the first page along every link, in each language.
final class EveryPageTest {

    /// Those of this function: what begins with `/spaces` is answered by another.
    private static final String LINKS = "a[href^=/]:not([href^=/spaces]), link[href^=/]";

    private static final Visitor VISITOR = Visitor.ofTheTown();
    private static final Map<Language, Map<String, Document>> WALKED = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToAPage(Language language) {
        var pages = walked(language);

        assertEquals(
                2 * Visitor.PACK.procedures().size() + Visitor.PACK.lifeEvents().size() + 6,
                pages.size());
        for (var id : Visitor.PACK.procedures().keySet()) {
            assertTrue(pages.containsKey("/guide/procedures/" + id + "/show"), id);
        }
        for (var id : Visitor.PACK.lifeEvents().keySet()) {
            assertTrue(pages.containsKey("/guide/life/" + id), id);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPageTellsItsLanguageAndHasOneHeading(Language language) {
        walked(language)
                .forEach((path, page) -> {
                    assertEquals(language.tag(), page.expectFirst("html").attr("lang"), path);
                    assertEquals(1, page.select("h1").size(), path);
                    assertFalse(page.title().isBlank(), path);
                    assertEquals(1, page.select("main#main").size(), path);
                    assertEquals("#main", page.expectFirst("body > a").attr("href"), path);
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsThereInAllSixLanguages(Language language) {
        walked(language)
                .forEach((path, page) -> {
                    var links = page.select(".languages a").eachAttr("href");
                    assertEquals(
                            List.of("ja", "easy", "en", "zh", "pt", "vi"), languages(links), path);
                    for (var link : links) {
                        assertEquals(path, link.split("\\?", 2)[0]);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "ZH", "PT", "VI"})
    void noJapaneseIsLeftUntranslatedOrUnmarked(Language language) {
        walked(language)
                .forEach((path, page) -> {
                    assertEquals(List.of(), Kana.unmarked(page), path);
                    for (var japanese : page.select("main [lang=ja]")) {
                        assertTrue(mayBeJapanese(japanese), path + " " + japanese.outerHtml());
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void noPageNeedsScriptsOrInlineStyles(Language language) {
        walked(language)
                .forEach((path, page) -> {
                    assertTrue(page.select("script, style, [style], iframe, base").isEmpty(), path);
                    for (var element : page.getAllElements()) {
                        for (var attribute : element.attributes()) {
                            assertFalse(attribute.getKey().startsWith("on"), path);
                        }
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasALabelAndEveryIdIsItsOwn(Language language) {
        walked(language)
                .forEach((path, page) -> {
                    for (var input : page.select("input:not([type=hidden])")) {
                        boolean labelled =
                                !page.select("label[for=" + input.id() + "]").isEmpty()
                                        || input.closest("label") != null;
                        assertTrue(labelled, path + " " + input);
                    }
                    var ids = page.select("[id]").eachAttr("id");
                    assertEquals(new HashSet<>(ids).size(), ids.size(), path + " " + ids);
                });
    }

    private static Map<String, Document> walked(Language language) {
        return WALKED.computeIfAbsent(language, EveryPageTest::walk);
    }

    private static Map<String, Document> walk(Language language) {
        var pages = new TreeMap<String, Document>();
        var open = new ArrayDeque<String>();
        open.add("/guide?lang=" + language.code());
        while (!open.isEmpty()) {
            var link = open.remove();
            var path = link.split("[?#]", 2)[0];
            if (pages.containsKey(path)) {
                continue;
            }
            var response = VISITOR.get(link.split("#", 2)[0]);
            assertEquals(200, response.getStatusCode(), link);
            if (path.startsWith("/guide/static/") || path.startsWith("/opendata/")) {
                continue;
            }
            var page = Visitor.page(response);
            pages.put(path, page);
            for (var next : page.select(LINKS).eachAttr("href")) {
                if (next.contains("lang=" + language.code()) || !next.contains("lang=")) {
                    open.add(next);
                }
            }
        }
        return pages;
    }

    private static List<String> languages(List<String> links) {
        return links.stream().map(link -> link.replaceFirst(".*lang=", "")).toList();
    }

    /// Official names, the names of laws, the card for the desk, and notes that only exist in
    /// Japanese.
    private static boolean mayBeJapanese(Element element) {
        return element.closest("h1, a, h3, .official, .sources, .basis, .show, p.small, td")
                != null;
    }
}
