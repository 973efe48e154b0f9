package jp.machimado.lucene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Term numbers with their weights. A number that comes twice counts twice.
@SuppressWarnings("ArrayRecordComponent")
record TermVector(int[] terms, float[] weights) {

    /// Takes a term and its weight.
    interface Taker {
        void take(int term, float weight);
    }

    void forEach(Taker taker) {
        for (int i = 0; i < terms.length; i++) {
            taker.take(terms[i], weights[i]);
        }
    }

    /// This and `factor` times `other`.
    TermVector plus(TermVector other, float factor) {
        int size = terms.length;
        var sum =
                new TermVector(
                        Arrays.copyOf(terms, size + other.terms.length),
                        Arrays.copyOf(weights, size + other.terms.length));
        for (int i = 0; i < other.terms.length; i++) {
            sum.terms[size + i] = other.terms[i];
            sum.weights[size + i] = other.weights[i] * factor;
        }
        return sum;
    }

    /// The same direction with the length 1.
    TermVector unit() {
        double squares = 0;
        for (float weight : weights) {
            squares += weight * weight;
        }
        var scaled = weights.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= (float) Math.sqrt(squares);
        }
        return new TermVector(terms, scaled);
    }

    /// Only the `most` terms with the highest weights.
    TermVector heaviest(int most) {
        var kept =
                IntStream.range(0, terms.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -weights[i]))
                        .limit(most)
                        .mapToInt(i -> i)
                        .toArray();
        var heavy = new TermVector(new int[kept.length], new float[kept.length]);
        for (int i = 0; i < kept.length; i++) {
            heavy.terms[i] = terms[kept[i]];
            heavy.weights[i] = weights[kept[i]];
        }
        return heavy;
    }
}
