package jp.machimado.lucene;

import java.util.List;

/// Pieces of a few characters.
final class Grams {

    private Grams() {}

    /// Adds all pieces of `text` from `shortest` to `longest` characters to `terms`, each behind
    /// `prefix`.
    static void add(List<String> terms, String prefix, String text, int shortest, int longest) {
        for (int length = shortest; length <= longest; length++) {
            for (int i = 0; i + length <= text.length(); i++) {
                terms.add(prefix + text.substring(i, i + length));
            }
        }
    }
}
