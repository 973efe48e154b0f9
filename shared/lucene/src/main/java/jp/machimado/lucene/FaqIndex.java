package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.guide.Synonym;

/// Finds entries of any town's FAQ. An entry is found by what the question says, and by what the
/// ten most similar topics and entries say: a question in everyday words so gets the official ones.
///
/// Its few constants lie on a plateau: halving or doubling one of them changes the mean reciprocal
/// rank on `tests/evaluation/faq-questions.tsv` by at most 0.035.
public final class FaqIndex {

    private static final int MOST = 10;
    private static final int EXAMPLES = 10;
    private static final int EXAMPLE_TERMS = 250;
    private static final double SHARPNESS = 5;
    private static final float WIDENED = 1.2f;
    private static final float ANSWER = 0.9f;

    private final List<String> ids;
    private final FaqQuestions asked;
    private final TermSpace space;
    private final List<TermVector> examples;
    private final Postings similar;
    private final Postings said;
    private final Postings meant;

    /// An entry of a FAQ.
    public record Entry(String id, String question, String answer) {}

    /// An entry that was found, with its score: 1 for the one most like the question in words, plus
    /// up to 1.2 for meaning.
    public record Found(String id, double score) {}

    private record Ranked(int number, float score) {
        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparingInt(Ranked::number);
    }

    private FaqIndex(List<Entry> entries, Collection<Topic> topics, List<Synonym> synonyms) {
        var features = new FaqTerms();
        asked = new FaqQuestions(features, synonyms);
        ids = entries.stream().map(Entry::id).toList();
        var questions = entries.stream().map(entry -> features.of(entry.question())).toList();
        var answers = entries.stream().map(entry -> features.of(entry.answer())).toList();
        var texts = new ArrayList<List<String>>();
        for (int i = 0; i < entries.size(); i++) {
            texts.add(Stream.concat(questions.get(i).stream(), answers.get(i).stream()).toList());
        }
        topics.forEach(topic -> texts.add(features.of(String.join("\n", topic.texts()))));
        space = new TermSpace(texts);
        var vectors = units(vectors(texts));
        examples = vectors.stream().map(vector -> vector.heaviest(EXAMPLE_TERMS)).toList();
        similar = postings(vectors);
        var heads = vectors(questions);
        var bodies = vectors(answers);
        said = postings(sums(heads, bodies, ANSWER));
        meant = postings(sums(units(heads), units(bodies), 1));
    }

    /// The index of `entries`, which takes the meaning of everyday words from `topics` and
    /// `synonyms`.
    public static FaqIndex of(
            List<Entry> entries, Collection<Topic> topics, List<Synonym> synonyms) {
        return new FaqIndex(entries, topics, synonyms);
    }

    private List<TermVector> vectors(List<List<String>> texts) {
        double usual = texts.stream().mapToInt(List::size).average().orElse(1);
        return texts.stream().map(text -> space.text(text, Math.max(1, usual))).toList();
    }

    private static List<TermVector> units(List<TermVector> vectors) {
        return vectors.stream().map(TermVector::unit).toList();
    }

    private static List<TermVector> sums(
            List<TermVector> first, List<TermVector> second, float factor) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).plus(second.get(i), factor))
                .toList();
    }

    private Postings postings(List<TermVector> vectors) {
        return new Postings(vectors, space.size());
    }

    /// The ten entries that fit `question` best, the best first; fewer, or none, when no others
    /// have anything in common with it.
    public List<Found> search(String question) {
        var terms = space.vector(asked.terms(question));
        var scores = said.zeros();
        said.addTo(scores, terms, 1);
        var widened = widened(terms);
        float most = highest(scores);
        float mostWidened = highest(widened);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] / most + WIDENED * widened[i] / mostWidened;
        }
        return best(scores, MOST).stream()
                .map(ranked -> new Found(ids.get(ranked.number()), ranked.score()))
                .toList();
    }

    /// How well each entry fits what the examples most similar to the question say.
    private float[] widened(TermVector terms) {
        var similarity = similar.zeros();
        similar.addTo(similarity, terms, 1);
        var nearest = best(similarity, EXAMPLES);
        var scores = meant.zeros();
        for (var example : nearest) {
            double share = Math.pow(example.score() / nearest.getFirst().score(), SHARPNESS);
            meant.addTo(scores, examples.get(example.number()), (float) share);
        }
        return scores;
    }

    /// The highest of `scores`, or the least number above 0.
    private static float highest(float[] scores) {
        float most = Float.MIN_NORMAL;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        return most;
    }

    private static List<Ranked> best(float[] scores, int most) {
        var best = new PriorityQueue<>(most, Ranked.BEST_FIRST.reversed());
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > (best.size() < most ? 0 : best.element().score())) {
                if (best.size() == most) {
                    best.remove();
                }
                best.add(new Ranked(i, scores[i]));
            }
        }
        return best.stream().sorted(Ranked.BEST_FIRST).toList();
    }
}
