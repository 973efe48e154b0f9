package jp.machimado.functions.guide;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Kana on a page that is not Japanese.
final class Kana {

    private Kana() {}

    /// The texts with kana that are not marked as Japanese. A title of a window cannot be marked.
    static List<String> unmarked(Document page) {
        var rest = page.clone();
        rest.select("title, [lang=ja]").remove();
        return rest.getAllElements().stream().map(Element::ownText).filter(Kana::isIn).toList();
    }

    private static boolean isIn(String text) {
        return text.codePoints().anyMatch(Kana::isKana);
    }

    private static boolean isKana(int point) {
        var script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }
}
