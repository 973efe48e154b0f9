package jp.machimado.lucene;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.Way;
import jp.machimado.pack.TownPackReader;

/// The town pack with few of its ways of asking, so that it is learnt in a moment.
final class SmallPack {

    private static final int EACH = 40;

    private static final TownPack WHOLE = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));

    private SmallPack() {}

    static TownPack plain() {
        return with(Stream.of());
    }

    /// The same with one more way.
    static TownPack and(Way way) {
        return with(Stream.of(way));
    }

    private static TownPack with(Stream<Way> more) {
        var few =
                IntStream.range(0, WHOLE.ways().size())
                        .filter(i -> i % EACH == 0)
                        .mapToObj(WHOLE.ways()::get);
        return with(Stream.concat(few, more).toList());
    }

    private static TownPack with(List<Way> ways) {
        return new TownPack(
                WHOLE.town(),
                WHOLE.divisions(),
                WHOLE.procedures(),
                WHOLE.subjects(),
                WHOLE.lifeEvents(),
                WHOLE.helpLines(),
                WHOLE.shelters(),
                ways,
                WHOLE.synonyms(),
                WHOLE.dangerWords(),
                WHOLE.calmWords());
    }
}
