package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Learns planes that tell the targets of texts apart: for each target, and for each kind of
/// targets, one plane between its texts and all others (linear support vector machine, squared
/// hinge loss, stochastic gradient descent in a fixed order).
///
/// A target's plane does not depend on the others, so they are learnt in strips of a few targets,
/// on all processors, with the same result on each machine.
final class Learning {

    /// Counts up with every change of what is learnt from the same texts, or of how it is written,
    /// so that nothing learnt before is used any more.
    static final int VERSION = 2;

    /// Targets that are learnt together: wide enough for the processor's vectors, narrow enough for
    /// its caches.
    private static final int WIDTH = 16;

    private static final int EPOCHS = 6;
    private static final float RATE = 0.5f;
    private static final float DECAY = 2e-5f;
    private static final long SEED = 20_261_124;

    private final List<Vocabulary.Direction> texts;
    private final int[] targets;
    private final int[] kinds;
    private final int terms;
    private final int[][] orders = new int[EPOCHS][];

    /// @param texts what is learnt from
    /// @param targets the number of each text's target
    /// @param kinds the number of its target's kind, or -1
    /// @param terms how many terms there are
    Learning(List<Vocabulary.Direction> texts, int[] targets, int[] kinds, int terms) {
        this.texts = texts;
        this.targets = targets;
        this.kinds = kinds;
        this.terms = terms;
        var order = new ArrayList<>(IntStream.range(0, targets.length).boxed().toList());
        var random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            orders[epoch] = order.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /// The planes of the targets from 0 to `count` - 1.
    Planes planes(int count) {
        var strips =
                IntStream.iterate(0, first -> first < count, first -> first + WIDTH)
                        .parallel()
                        .mapToObj(first -> Planes.Strip.of(learn(first), WIDTH))
                        .toList();
        return Planes.of(strips, terms, count, WIDTH);
    }

    /// The planes of [#WIDTH] targets from `first` on, term by term.
    private float[] learn(int first) {
        var planes = new float[terms * WIDTH];
        var moves = new float[WIDTH];
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            float rate = RATE / (1 + epoch * 0.5f);
            for (int text : orders[epoch]) {
                var direction = texts.get(text);
                score(planes, direction, moves);
                if (isWrong(moves, targets[text] - first, kinds[text] - first, rate)) {
                    move(planes, direction, moves);
                }
            }
            float kept = 1 - DECAY * targets.length * rate;
            for (int i = 0; i < planes.length; i++) {
                planes[i] *= kept;
            }
        }
        return planes;
    }

    private static void score(float[] planes, Vocabulary.Direction text, float[] scores) {
        Arrays.fill(scores, Planes.BIAS);
        for (int i = 0; i < text.ids().length; i++) {
            int row = text.ids()[i] * WIDTH;
            float weight = text.weights()[i];
            for (int c = 0; c < WIDTH; c++) {
                scores[c] += weight * planes[row + c];
            }
        }
    }

    /// Makes of `scores` how far each plane must move that is wrong about a text of `target` and
    /// `kind`, or right by less than 1; tells whether any is.
    private static boolean isWrong(float[] scores, int target, int kind, float rate) {
        boolean any = false;
        for (int c = 0; c < WIDTH; c++) {
            float side = c == target || c == kind ? 1 : -1;
            float missing = 1 - side * scores[c];
            scores[c] = missing > 0 ? rate * side * Math.min(missing, 2) : 0;
            any |= missing > 0;
        }
        return any;
    }

    private static void move(float[] planes, Vocabulary.Direction text, float[] moves) {
        for (int i = 0; i < text.ids().length; i++) {
            int row = text.ids()[i] * WIDTH;
            float weight = text.weights()[i];
            for (int c = 0; c < WIDTH; c++) {
                planes[row + c] += weight * moves[c];
            }
        }
    }
}
