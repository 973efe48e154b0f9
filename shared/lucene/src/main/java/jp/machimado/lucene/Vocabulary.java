package jp.machimado.lucene;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/// The terms that occur in at least two texts, with how much each tells (inverse document
/// frequency).
///
/// A term is kept as 64 bits of hash, not as text: two of a hundred thousand terms share one with a
/// probability of 3 in 10 billion, and would then only count as the same term.
final class Vocabulary {

    private static final int FEWEST = 2;
    private static final int MOST_TERMS = 1_200;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] terms;
    private final float[] idf;

    private Vocabulary(long[] terms, float[] idf) {
        this.terms = terms;
        this.idf = idf;
    }

    /// The vocabulary of `texts`, each given as its [#hashes].
    static Vocabulary of(List<long[]> texts) {
        var all = texts.stream().flatMapToLong(text -> Arrays.stream(text).distinct()).toArray();
        Arrays.parallelSort(all);
        var terms = new long[all.length / FEWEST];
        var idf = new float[terms.length];
        int size = 0;
        for (int from = 0, to = 0; from < all.length; from = to) {
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= FEWEST) {
                terms[size] = all[from];
                idf[size++] =
                        (float) (1 + StrictMath.log((texts.size() + 1.0) / (to - from + 1.0)));
            }
        }
        return new Vocabulary(Arrays.copyOf(terms, size), Arrays.copyOf(idf, size));
    }

    /// The vocabulary that [#write] wrote.
    static Vocabulary read(ByteBuffer in) {
        int size = in.getInt();
        return new Vocabulary(Binary.longs(in, size), Binary.floats(in, size));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(terms.length);
        for (long term : terms) {
            out.writeLong(term);
        }
        for (float weight : idf) {
            out.writeFloat(weight);
        }
    }

    int size() {
        return terms.length;
    }

    /// The hashes of `terms` (FNV-1a with 64 bits over UTF-16 code units).
    static long[] hashes(List<String> terms) {
        return terms.stream().mapToLong(Vocabulary::hash).toArray();
    }

    private static long hash(String term) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < term.length(); i++) {
            hash = (hash ^ term.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /// The direction of a text given as its [#hashes]: logarithmic counts times idf, of length 1;
    /// empty when no term is known.
    Direction direction(long[] text) {
        var counts = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < Math.min(text.length, MOST_TERMS); i++) {
            int number = Arrays.binarySearch(terms, text[i]);
            if (number >= 0) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        var ids = new int[counts.size()];
        var weights = new float[counts.size()];
        double squares = 0;
        int at = 0;
        for (var count : counts.entrySet()) {
            ids[at] = count.getKey();
            weights[at] = (float) (1 + StrictMath.log(count.getValue())) * idf[count.getKey()];
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
