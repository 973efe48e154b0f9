package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Target;

/// Tells texts of one language apart by their targets: for each target a plane between its texts
/// and all others (linear support vector machine, squared hinge loss, stochastic gradient descent
/// in a fixed order).
///
/// It learns when it is made, so that a division's new wording counts at the next start.
final class WayClassifier {

    private static final int EPOCHS = 6;
    private static final float RATE = 0.5f;
    private static final float DECAY = 2e-5f;
    private static final float BIAS = -1;
    private static final long SEED = 20_261_124;

    private final Features features;
    private final Target[] targets;
    private final Vocabulary vocabulary;
    private final float[][] planes;

    WayClassifier(Features features, List<Sample> samples) {
        this.features = features;
        this.targets = samples.stream().map(Sample::target).distinct().toArray(Target[]::new);
        var terms = samples.parallelStream().map(sample -> features.of(sample.text())).toList();
        this.vocabulary = new Vocabulary(terms);
        this.planes = new float[vocabulary.size()][targets.length];
        var directions = terms.stream().map(vocabulary::direction).toList();
        var known = Arrays.asList(targets);
        var classes = samples.stream().mapToInt(sample -> known.indexOf(sample.target())).toArray();
        learn(directions, classes);
    }

    private void learn(List<Vocabulary.Direction> directions, int[] classes) {
        var order = new ArrayList<>(IntStream.range(0, classes.length).boxed().toList());
        var random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            java.util.Collections.shuffle(order, random);
            float rate = RATE / (1 + epoch * 0.5f);
            for (int text : order) {
                step(directions.get(text), classes[text], rate);
            }
            shrink(1 - DECAY * classes.length * rate);
        }
    }

    /// Moves the planes that are wrong about one text, or right by less than 1.
    private void step(Vocabulary.Direction text, int target, float rate) {
        var moves = scores(text);
        boolean any = false;
        for (int c = 0; c < moves.length; c++) {
            float side = c == target ? 1 : -1;
            float missing = 1 - side * moves[c];
            moves[c] = missing > 0 ? rate * side * Math.min(missing, 2) : 0;
            any |= missing > 0;
        }
        if (any) {
            move(text, moves);
        }
    }

    private void move(Vocabulary.Direction text, float[] moves) {
        for (int i = 0; i < text.ids().length; i++) {
            var plane = planes[text.ids()[i]];
            float weight = text.weights()[i];
            for (int c = 0; c < moves.length; c++) {
                plane[c] += weight * moves[c];
            }
        }
    }

    private void shrink(float factor) {
        for (var plane : planes) {
            for (int c = 0; c < plane.length; c++) {
                plane[c] *= factor;
            }
        }
    }

    private float[] scores(Vocabulary.Direction text) {
        var scores = new float[targets.length];
        Arrays.fill(scores, BIAS);
        for (int i = 0; i < text.ids().length; i++) {
            var plane = planes[text.ids()[i]];
            float weight = text.weights()[i];
            for (int c = 0; c < scores.length; c++) {
                scores[c] += weight * plane[c];
            }
        }
        return scores;
    }

    /// The targets of `text`, best first. A score is above 0 on the target's side of its plane.
    List<Hit> search(String text, int most) {
        var direction = vocabulary.direction(features.of(text));
        if (direction.ids().length == 0) {
            return List.of();
        }
        var scores = scores(direction);
        return IntStream.range(0, targets.length)
                .mapToObj(c -> new Hit(targets[c], scores[c]))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(most)
                .toList();
    }
}
