package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The terms that occur in at least two texts, with how much each tells (inverse document
/// frequency).
final class Vocabulary {

    private static final int FEWEST = 2;
    private static final int MOST_TERMS = 1_200;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] idf;

    Vocabulary(List<List<String>> texts) {
        var frequency = new LinkedHashMap<String, Integer>();
        for (var terms : texts) {
            Set.copyOf(terms).forEach(term -> frequency.merge(term, 1, Integer::sum));
        }
        var weights = new ArrayList<Float>();
        frequency.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    numbers.put(entry.getKey(), numbers.size());
                    weights.add(
                            (float)
                                    (1
                                            + Math.log(
                                                    (texts.size() + 1.0)
                                                            / (entry.getValue() + 1.0))));
                });
        this.idf = new float[weights.size()];
        for (int i = 0; i < idf.length; i++) {
            idf[i] = weights.get(i);
        }
    }

    int size() {
        return idf.length;
    }

    /// The direction of a text: logarithmic counts times idf, of length 1; empty when no term is
    /// known.
    Direction direction(List<String> terms) {
        var counts = new LinkedHashMap<Integer, Integer>();
        for (var term : terms.subList(0, Math.min(terms.size(), MOST_TERMS))) {
            var number = numbers.get(term);
            if (number != null) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        var ids = new int[counts.size()];
        var weights = new float[counts.size()];
        double squares = 0;
        int at = 0;
        for (var count : counts.entrySet()) {
            ids[at] = count.getKey();
            weights[at] = (float) (1 + Math.log(count.getValue())) * idf[count.getKey()];
            squares += weights[at] * weights[at];
            at++;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.sqrt(squares);
        }
        return new Direction(ids, weights);
    }

    /// Term numbers and their weights.
    @SuppressWarnings("ArrayRecordComponent")
    record Direction(int[] ids, float[] weights) {}
}
