package jp.machimado.lucene;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Target;
import jp.machimado.guide.TargetKind;

/// Tells texts of one language apart by their targets, see [Learning].
final class WayClassifier {

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble(Hit::score).reversed();

    private final Features features;
    private final List<Target> targets;
    private final Vocabulary vocabulary;
    private final Planes planes;

    private WayClassifier(
            Features features, List<Target> targets, Vocabulary vocabulary, Planes planes) {
        this.features = features;
        this.targets = targets;
        this.vocabulary = vocabulary;
        this.planes = planes;
    }

    /// Learns from `samples`: the same from the same samples, whenever and wherever.
    static WayClassifier learn(Features features, List<Sample> samples) {
        var texts =
                samples.parallelStream()
                        .map(sample -> Vocabulary.hashes(features.of(sample.text())))
                        .toList();
        var vocabulary = Vocabulary.of(texts);
        var directions = texts.parallelStream().map(vocabulary::direction).toList();
        var targets = new ArrayList<>(samples.stream().map(Sample::target).distinct().toList());
        Arrays.stream(TargetKind.values()).map(Target.OfKind::new).forEach(targets::add);
        var numbers =
                samples.stream().mapToInt(sample -> targets.indexOf(sample.target())).toArray();
        var kinds = samples.stream().mapToInt(sample -> kind(targets, sample.target())).toArray();
        var planes =
                new Learning(directions, numbers, kinds, vocabulary.size()).planes(targets.size());
        return new WayClassifier(features, targets, vocabulary, planes);
    }

    private static int kind(List<Target> targets, Target target) {
        return TargetKind.of(target)
                .map(kind -> targets.indexOf(new Target.OfKind(kind)))
                .orElse(-1);
    }

    /// The classifier that [#write] wrote.
    static WayClassifier read(Features features, ByteBuffer in) {
        int count = in.getInt();
        var targets = new ArrayList<Target>(count);
        for (int i = 0; i < count; i++) {
            targets.add(TargetName.of(Binary.text(in)));
        }
        return new WayClassifier(features, targets, Vocabulary.read(in), Planes.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(targets.size());
        for (var target : targets) {
            Binary.write(out, TargetName.of(target));
        }
        vocabulary.write(out);
        planes.write(out);
    }

    /// The targets of `text`, best first, and behind them all kinds. A score is above 0 on the
    /// target's side of its plane.
    List<Hit> search(String text, int most) {
        var direction = vocabulary.direction(Vocabulary.hashes(features.of(text)));
        if (direction.ids().length == 0) {
            return List.of();
        }
        var scores = planes.scores(direction);
        int kinds = targets.size() - TargetKind.values().length;
        var single = hits(scores, 0, kinds).sorted(BEST_FIRST).limit(most);
        return Stream.concat(single, hits(scores, kinds, targets.size())).toList();
    }

    private Stream<Hit> hits(float[] scores, int from, int to) {
        return IntStream.range(from, to).mapToObj(c -> new Hit(targets.get(c), scores[c]));
    }
}
