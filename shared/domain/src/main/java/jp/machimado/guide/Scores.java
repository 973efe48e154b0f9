package jp.machimado.guide;

import java.util.List;
import java.util.function.Predicate;

/// How well a question fits the targets of each kind, by the hits of an [Index].
record Scores(List<Hit> hits) {

    /// What counts for a target that was not found at all.
    private static final double NOTHING = -1;

    /// The best single target of `kind`.
    double best(TargetKind kind) {
        return best(target ->
                !(target instanceof Target.OfKind)
                        && TargetKind.of(target).filter(kind::equals).isPresent());
    }

    /// The best single target of no kind.
    double bestOther() {
        return best(target -> TargetKind.of(target).isEmpty());
    }

    /// `kind` as a whole; its best target where the index does not tell.
    double whole(TargetKind kind) {
        return hits.stream()
                .filter(hit -> hit.target().equals(new Target.OfKind(kind)))
                .mapToDouble(Hit::score)
                .findFirst()
                .orElseGet(() -> best(kind));
    }

    private double best(Predicate<Target> fits) {
        return hits.stream()
                .filter(hit -> fits.test(hit.target()))
                .mapToDouble(Hit::score)
                .max()
                .orElse(NOTHING);
    }
}
