package jp.machimado.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.guide.Synonym;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Finds entries of any town's FAQ: BM25 over questions and answers, each as words, spelling and
/// reading, summed with weights.
public final class FaqIndex {

    private static final int MOST = 10;

    private final IndexSearcher searcher;
    private final FaqWeights weights;
    private final Map<String, List<String>> synonyms = new HashMap<>();
    private final FaqFeatures features = new FaqFeatures();

    /// An entry of a FAQ.
    public record Entry(String id, String question, String answer) {}

    /// An entry that was found, with its score.
    public record Found(String id, double score) {}

    private FaqIndex(List<Entry> entries, List<Synonym> synonyms, FaqWeights weights) {
        this.weights = weights;
        for (var synonym : synonyms) {
            addSynonym(synonym.word(), synonym.sameAs());
            addSynonym(synonym.sameAs(), synonym.word());
        }
        try {
            this.searcher = searcher(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The index of `entries`, using `synonyms` to widen questions.
    public static FaqIndex of(List<Entry> entries, List<Synonym> synonyms, FaqWeights weights) {
        return new FaqIndex(entries, synonyms, weights);
    }

    private void addSynonym(String word, String sameAs) {
        var words = features.words(word);
        var others = features.words(sameAs);
        if (words.size() == 1) {
            synonyms.merge(words.getFirst(), others, FaqIndex::joined);
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return java.util.stream.Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private IndexSearcher searcher(List<Entry> entries) throws IOException {
        var directory = new ByteBuffersDirectory();
        var similarity = new BM25Similarity(weights.k1(), weights.b());
        try (var writer =
                new IndexWriter(directory, new IndexWriterConfig().setSimilarity(similarity))) {
            for (var entry : entries) {
                var document = new Document();
                document.add(new StoredField("id", entry.id()));
                add(document, "q", entry.question());
                add(document, "a", entry.answer());
                writer.addDocument(document);
            }
        }
        var searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(similarity);
        searcher.setQueryCache(null);
        return searcher;
    }

    private void add(Document document, String field, String text) {
        features.of(text)
                .forEach((kind, terms) ->
                        document.add(new TextField(field + kind, new TermStream(terms))));
    }

    /// The ten entries that fit `question` best.
    public List<Found> search(String question) {
        try {
            var hits = searcher.search(query(question), MOST).scoreDocs;
            var stored = searcher.storedFields();
            var found = new java.util.ArrayList<Found>();
            for (var hit : hits) {
                found.add(new Found(stored.document(hit.doc).get("id"), hit.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(String question) {
        var query = new BooleanQuery.Builder();
        features.of(question)
                .forEach((kind, terms) -> {
                    var counts = new LinkedHashMap<String, Float>();
                    terms.forEach(term -> counts.merge(term, 1f, Float::sum));
                    if (kind == FaqFeatures.Kind.WORDS) {
                        widen(counts);
                    }
                    for (var field : List.of("q", "a")) {
                        float weight = weights.of(field, kind);
                        if (weight > 0) {
                            counts.forEach((term, count) ->
                                    query.add(
                                            new BoostQuery(
                                                    new TermQuery(new Term(field + kind, term)),
                                                    weight * count),
                                            BooleanClause.Occur.SHOULD));
                        }
                    }
                });
        return query.build();
    }

    /// Adds the synonyms of the question's words.
    private void widen(Map<String, Float> counts) {
        for (var term : List.copyOf(counts.keySet())) {
            for (var other : synonyms.getOrDefault(term, List.of())) {
                counts.merge(other, weights.synonym(), Math::max);
            }
        }
    }
}
