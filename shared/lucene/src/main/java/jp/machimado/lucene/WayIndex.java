package jp.machimado.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Target;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Texts of one language, each leading to a target. A question leads to the target whose best texts
/// resemble it most.
final class WayIndex {

    private static final String FIELD = "terms";
    private static final int MOST_TERMS = 900;

    private final Features features;
    private final Target[] targets;
    private final IndexSearcher searcher;
    private final double scale;
    private final int neighbours;

    /// One text that leads to `target`.
    record Sample(Target target, String text) {}

    /// Indexes `samples`; a target's score is the mean over its `neighbours` most similar texts.
    WayIndex(Features features, List<Sample> samples, int neighbours) {
        this.features = features;
        this.neighbours = neighbours;
        this.targets = samples.stream().map(Sample::target).toArray(Target[]::new);
        try {
            this.searcher = searcher(features, samples);
            this.scale = meanIdf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexSearcher searcher(Features features, List<Sample> samples)
            throws IOException {
        var directory = new ByteBuffersDirectory();
        var config =
                new IndexWriterConfig()
                        .setSimilarity(new CosineSimilarity())
                        .setMergePolicy(NoMergePolicy.INSTANCE)
                        .setRAMBufferSizeMB(256);
        try (var writer = new IndexWriter(directory, config)) {
            for (var sample : samples) {
                var document = new Document();
                document.add(new TextField(FIELD, new TermStream(features.of(sample.text()))));
                writer.addDocument(document);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(new CosineSimilarity());
        searcher.setQueryCache(null);
        return searcher;
    }

    /// The targets that `text` resembles, best first, with the cosine as score.
    List<Hit> search(String text, int most) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var term : features.of(text)) {
            counts.merge(term, 1, Integer::sum);
        }
        try {
            return ranked(scores(counts), most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float[] scores(Map<String, Integer> counts) throws IOException {
        var query = new BooleanQuery.Builder();
        double squares = 0;
        int terms = 0;
        for (var count : counts.entrySet()) {
            if (++terms > MOST_TERMS) {
                break;
            }
            var term = new Term(FIELD, count.getKey());
            float weight = (float) (1 + Math.log(count.getValue()));
            int docFreq = searcher.getIndexReader().docFreq(term);
            squares += Math.pow(weight * CosineSimilarity.idf(docFreq, targets.length), 2);
            if (docFreq > 0) {
                query.add(new BoostQuery(new TermQuery(term), weight), BooleanClause.Occur.SHOULD);
            }
        }
        var scores = new float[targets.length];
        searcher.search(query.build(), new AllScores(scores));
        float length = (float) (Math.sqrt(Math.max(squares, 1)) * scale);
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= length;
        }
        return scores;
    }

    private List<Hit> ranked(float[] scores, int most) {
        var byTarget = new HashMap<Target, float[]>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                keep(byTarget.computeIfAbsent(targets[i], _ -> new float[neighbours]), scores[i]);
            }
        }
        var hits = new ArrayList<Hit>();
        byTarget.forEach((target, best) -> hits.add(new Hit(target, mean(best))));
        hits.sort(
                Comparator.comparingDouble(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.target().toString()));
        return List.copyOf(hits.subList(0, Math.min(most, hits.size())));
    }

    /// Keeps `score` among the highest, which are in ascending order.
    private static void keep(float[] best, float score) {
        if (score > best[0]) {
            best[0] = score;
            Arrays.sort(best);
        }
    }

    private static double mean(float[] best) {
        double sum = 0;
        for (float score : best) {
            sum += score;
        }
        return sum / best.length;
    }

    /// The root mean square of a text's weights over the square root of its length: what the index
    /// leaves out of the cosine's denominator.
    private double meanIdf() throws IOException {
        double squares = 0;
        long terms = 0;
        var reader = searcher.getIndexReader();
        for (var leaf : reader.leaves()) {
            var all = leaf.reader().terms(FIELD);
            if (all == null) {
                continue;
            }
            var each = all.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                squares +=
                        each.docFreq()
                                * Math.pow(CosineSimilarity.idf(each.docFreq(), targets.length), 2);
                terms += each.docFreq();
            }
        }
        return Math.sqrt(squares / Math.max(1, terms));
    }
}
