package jp.machimado.evaluation;

import java.nio.file.Path;
import java.util.Optional;
import jp.machimado.guide.TownPack;
import jp.machimado.lucene.LuceneIndex;

/// The index that is tried.
final class Learnt {

    private Learnt() {}

    /// The index of `pack`. One that had to be learnt anew is kept in `LEARNT_FOLDER`, where that
    /// is set.
    static LuceneIndex index(TownPack pack) {
        return LuceneIndex.of(
                pack, Optional.ofNullable(System.getenv("LEARNT_FOLDER")).map(Path::of));
    }
}
