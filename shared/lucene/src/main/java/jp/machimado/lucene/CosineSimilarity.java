package jp.machimado.lucene;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/// The cosine between question and text with logarithmic term counts and inverse document
/// frequencies, but for the length of the question, by which [WayIndex] divides.
final class CosineSimilarity extends SimilarityBase {

    @Override
    protected double score(BasicStats stats, double freq, double docLen) {
        double idf = idf(stats.getDocFreq(), stats.getNumberOfDocuments());
        return stats.getBoost() * (1 + Math.log(freq)) * idf * idf / Math.sqrt(docLen);
    }

    /// How much a term that stands in `docFreq` of `docs` texts tells.
    static double idf(long docFreq, long docs) {
        return 1 + Math.log((docs + 1.0) / (docFreq + 1.0));
    }

    @Override
    public String toString() {
        return "cosine";
    }
}
