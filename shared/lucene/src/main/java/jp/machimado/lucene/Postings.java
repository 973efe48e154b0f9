package jp.machimado.lucene;

import java.util.List;

/// For each term the texts that have it, to score all texts at once.
final class Postings {

    private final int count;
    private final int[][] texts;
    private final float[][] weights;

    /// Postings of `vectors`, which have term numbers below `terms`.
    Postings(List<TermVector> vectors, int terms) {
        count = vectors.size();
        texts = new int[terms][];
        weights = new float[terms][];
        var having = new int[terms];
        vectors.forEach(vector -> vector.forEach((term, _) -> having[term]++));
        for (int term = 0; term < terms; term++) {
            texts[term] = new int[having[term]];
            weights[term] = new float[having[term]];
        }
        for (int i = count - 1; i >= 0; i--) {
            int text = i;
            vectors.get(i)
                    .forEach((term, weight) -> {
                        int at = --having[term];
                        texts[term][at] = text;
                        weights[term][at] = weight;
                    });
        }
    }

    /// A score of 0 for each text.
    float[] zeros() {
        return new float[count];
    }

    /// Adds to `scores` the product of `vector`, times `factor`, and each text.
    void addTo(float[] scores, TermVector vector, float factor) {
        for (int i = 0; i < vector.terms().length; i++) {
            int[] having = texts[vector.terms()[i]];
            float[] as = weights[vector.terms()[i]];
            float weight = factor * vector.weights()[i];
            for (int j = 0; j < having.length; j++) {
                scores[having[j]] += weight * as[j];
            }
        }
    }
}
