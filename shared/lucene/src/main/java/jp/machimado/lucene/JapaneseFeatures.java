package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.List;
import jp.machimado.words.PlainText;

/// Japanese terms of three kinds: dictionary forms of words, pieces of the spelling, and pieces of
/// the reading. The reading finds what is written in kana alone, converted wrongly, or heard by a
/// telephone.
final class JapaneseFeatures implements Features {

    private final Morphemes morphemes = new Morphemes();

    @Override
    public List<String> of(String text) {
        var plain = PlainText.of(text);
        var words = morphemes.of(plain);
        var terms = new ArrayList<String>();
        words.stream().filter(Morpheme::isContent).forEach(word -> terms.add("w" + word.base()));
        Grams.add(terms, "c", PlainText.lettersOf(plain), 2, 3);
        var reading = new StringBuilder();
        words.forEach(word -> reading.append(word.reading()));
        Grams.add(terms, "r", PlainText.katakana(PlainText.lettersOf(reading.toString())), 2, 4);
        return terms;
    }
}
