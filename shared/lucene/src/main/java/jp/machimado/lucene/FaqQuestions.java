package jp.machimado.lucene;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.machimado.guide.Synonym;

/// Turns a question into weighted terms: its own, and those of its words' synonyms.
final class FaqQuestions {

    private static final float PAIR = 0.4f;
    private static final float SYNONYM = 0.4f;
    private static final int LONGEST_SYNONYM = 4;

    private final FaqTerms features;
    private final Map<List<String>, Set<String>> synonyms = new HashMap<>();

    FaqQuestions(FaqTerms features, List<Synonym> synonyms) {
        this.features = features;
        for (var synonym : synonyms) {
            this.synonyms
                    .computeIfAbsent(
                            FaqTerms.words(features.of(synonym.word())), _ -> new TreeSet<>())
                    .addAll(
                            features.of(synonym.sameAs()).stream()
                                    .filter(term -> !FaqTerms.isPair(term))
                                    .toList());
        }
    }

    /// Terms of `question` with their weights; a word's weight is 1 each time it is said.
    Map<String, Float> terms(String question) {
        var terms = features.of(question);
        var weights = new LinkedHashMap<String, Float>();
        terms.forEach(term -> weights.merge(term, FaqTerms.isPair(term) ? PAIR : 1, Float::sum));
        var words = FaqTerms.words(terms);
        for (int from = 0; from < words.size(); from++) {
            int last = Math.min(words.size(), from + LONGEST_SYNONYM);
            for (int to = from + 1; to <= last; to++) {
                synonyms.getOrDefault(words.subList(from, to), Set.of())
                        .forEach(term -> weights.putIfAbsent(term, SYNONYM));
            }
        }
        return weights;
    }
}
