package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.List;
import jp.machimado.words.PlainText;

/// Chinese terms: pieces of one to three characters, traditional ones as simplified ones.
final class ChineseFeatures implements Features {

    private final Simplified simplified = new Simplified();

    @Override
    public List<String> of(String text) {
        var terms = new ArrayList<String>();
        Grams.add(terms, "c", simplified.of(PlainText.lettersOf(PlainText.of(text))), 1, 3);
        return terms;
    }
}
