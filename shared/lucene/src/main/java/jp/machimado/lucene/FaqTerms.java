package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.machimado.words.PlainText;

/// The terms by which a FAQ text is found: dictionary forms of words, single kanji, and pairs of
/// characters. A kanji carries meaning across words and spellings (申込, 申し込み); hiragana counts as
/// katakana (ごみ, ゴミ).
final class FaqTerms {

    private static final int PIECE = 1_000;
    private static final Pattern KANJI = Pattern.compile("\\p{IsHan}");

    private final Morphemes morphemes = new Morphemes();

    /// The terms of `text`, of any length, with repetitions.
    List<String> of(String text) {
        var terms = new ArrayList<String>();
        for (int start = 0; start < text.length(); start += PIECE) {
            addPiece(terms, text.substring(start, Math.min(text.length(), start + PIECE)));
        }
        return terms;
    }

    /// Those of `terms` that are words.
    static List<String> words(List<String> terms) {
        return terms.stream().filter(term -> term.charAt(0) == 'w').toList();
    }

    /// Whether `term` is a pair of characters.
    static boolean isPair(String term) {
        return term.charAt(0) == 'p';
    }

    private void addPiece(List<String> terms, String text) {
        var plain = PlainText.of(text);
        morphemes.of(plain).stream()
                .filter(Morpheme::isContent)
                .forEach(word -> terms.add("w" + PlainText.katakana(word.base())));
        KANJI.matcher(plain).results().forEach(kanji -> terms.add("k" + kanji.group()));
        Grams.add(terms, "p", PlainText.katakana(PlainText.lettersOf(plain)), 2, 2);
    }
}
