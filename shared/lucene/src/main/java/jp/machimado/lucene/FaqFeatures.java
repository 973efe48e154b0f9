package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.machimado.words.PlainText;

/// The terms of a FAQ text, by kind, so that each kind can have its weight.
final class FaqFeatures {

    /// Kinds of terms.
    enum Kind {
        WORDS,
        SPELLING,
        READING
    }

    private final Morphemes morphemes = new Morphemes();

    Map<Kind, List<String>> of(String text) {
        var plain = PlainText.of(text);
        var words = morphemes.of(plain);
        var terms = new EnumMap<Kind, List<String>>(Kind.class);
        terms.put(
                Kind.WORDS,
                words.stream().filter(Morpheme::isContent).map(Morpheme::base).toList());
        var spelling = new ArrayList<String>();
        Grams.add(spelling, "", PlainText.lettersOf(plain), 2, 2);
        terms.put(Kind.SPELLING, spelling);
        var reading = new StringBuilder();
        words.forEach(word -> reading.append(word.reading()));
        var readings = new ArrayList<String>();
        Grams.add(readings, "", PlainText.katakana(PlainText.lettersOf(reading.toString())), 3, 3);
        terms.put(Kind.READING, readings);
        return terms;
    }

    List<String> words(String text) {
        return of(text).getOrDefault(Kind.WORDS, List.of());
    }
}
