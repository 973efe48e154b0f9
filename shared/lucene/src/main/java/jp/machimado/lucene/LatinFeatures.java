package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.machimado.words.PlainText;

/// Terms of languages in Latin letters, without accents (many people type without): words, pairs of
/// words, and pieces of words, which stand in for endings and survive typing errors.
final class LatinFeatures implements Features {

    @Override
    public List<String> of(String text) {
        var words =
                Arrays.stream(
                                PlainText.withoutAccents(PlainText.of(text))
                                        .split("[^\\p{L}\\p{Nd}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        var terms = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            terms.add("w" + words.get(i));
            if (i > 0) {
                terms.add("p" + words.get(i - 1) + "_" + words.get(i));
            }
            Grams.add(terms, "c", "^" + words.get(i) + "$", 3, 5);
        }
        return terms;
    }
}
