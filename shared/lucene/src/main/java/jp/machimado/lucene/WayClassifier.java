package jp.machimado.lucene;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Target;

/// Tells texts of one language apart by their targets, see [Learning].
final class WayClassifier {

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
        var targets = samples.stream().map(Sample::target).distinct().toList();
        var numbers =
                samples.stream().mapToInt(sample -> targets.indexOf(sample.target())).toArray();
        var planes = new Learning(directions, numbers, vocabulary.size()).planes(targets.size());
        return new WayClassifier(features, targets, vocabulary, planes);
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

    /// The targets of `text`, best first. A score is above 0 on the target's side of its plane.
    List<Hit> search(String text, int most) {
        var direction = vocabulary.direction(Vocabulary.hashes(features.of(text)));
        if (direction.ids().length == 0) {
            return List.of();
        }
        var scores = planes.scores(direction);
        return IntStream.range(0, targets.size())
                .mapToObj(c -> new Hit(targets.get(c), scores[c]))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(most)
                .toList();
    }
}
