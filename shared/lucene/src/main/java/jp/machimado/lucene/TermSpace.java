package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Numbers the terms of a collection of texts and tells how much each says, by BM25: a term counts
/// the more, the fewer texts have it, and less with each repetition.
///
/// Source of the formula and of its constants' range: Robertson and Zaragoza, *The Probabilistic
/// Relevance Framework: BM25 and Beyond*, 2009.
final class TermSpace {

    private static final double K1 = 0.9;
    private static final double B = 0.4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] rarity;

    TermSpace(List<List<String>> texts) {
        var frequencies = new ArrayList<Integer>();
        for (var text : texts) {
            for (var term : text.stream().distinct().toList()) {
                int number = numbers.computeIfAbsent(term, _ -> numbers.size());
                if (number == frequencies.size()) {
                    frequencies.add(0);
                }
                frequencies.set(number, frequencies.get(number) + 1);
            }
        }
        rarity = new float[frequencies.size()];
        for (int i = 0; i < rarity.length; i++) {
            double with = frequencies.get(i);
            rarity[i] = (float) Math.log(1 + (texts.size() - with + 0.5) / (with + 0.5));
        }
    }

    int size() {
        return rarity.length;
    }

    /// A text of the collection, where texts have `usual` terms on average.
    TermVector text(List<String> terms, double usual) {
        var counts = new HashMap<String, Float>();
        terms.forEach(term -> counts.merge(term, 1f, Float::sum));
        double norm = K1 * (1 - B + B * terms.size() / usual);
        counts.replaceAll((_, often) -> (float) (often * (K1 + 1) / (often + norm)));
        return vector(counts);
    }

    /// Terms that count as `weights` say; unknown ones are left out.
    TermVector vector(Map<String, Float> weights) {
        var known = new TreeMap<Integer, Float>();
        weights.forEach((term, weight) -> {
            var number = numbers.get(term);
            if (number != null) {
                known.put(number, weight * rarity[number]);
            }
        });
        var vector = new TermVector(new int[known.size()], new float[known.size()]);
        int at = 0;
        for (var term : known.entrySet()) {
            vector.terms()[at] = term.getKey();
            vector.weights()[at++] = term.getValue();
        }
        return vector;
    }
}
