package jp.machimado.guide;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import jp.machimado.guide.safety.Dangers;

/// Decides from decisive words and from the wording as a whole whether somebody is in danger.
final class DangerCheck {

    private static final double NEVER = -9;

    private final Dangers words;
    private final Thresholds.OfDanger thresholds;

    DangerCheck(Dangers words, Thresholds.OfDanger thresholds) {
        this.words = words;
        this.thresholds = thresholds;
    }

    /// The danger that `text`, which resembles `hits`, speaks of.
    Optional<Danger> in(String text, List<Hit> hits) {
        var likeliest = likeliest(hits);
        double danger = likeliest.map(Hit::score).orElse(NEVER);
        var word = words.in(text);
        if (word.isPresent()
                && counts(
                        word.get(),
                        danger,
                        best(hits, target -> !(target instanceof Target.OfDanger)))) {
            return danger >= thresholds.floor() ? likeliest.map(DangerCheck::dangerOf) : word;
        }
        return likeliest.filter(hit -> showsAlone(text, hit, hits)).map(DangerCheck::dangerOf);
    }

    private boolean counts(Danger word, double danger, double other) {
        double from = word.isCrisis() ? thresholds.wordCrisis() : thresholds.wordEmergency();
        return danger >= from || other < thresholds.unclear();
    }

    private boolean showsAlone(String text, Hit danger, List<Hit> hits) {
        double procedure = best(hits, target -> target instanceof Target.OfProcedure);
        double other =
                best(
                        hits,
                        target ->
                                !(target instanceof Target.OfProcedure)
                                        && !(target instanceof Target.OfDanger));
        boolean first = danger.score() > Math.max(procedure, other);
        return danger.score() >= thresholds.floor()
                && danger.score() >= procedure - thresholds.behindProcedure()
                && danger.score() >= other - thresholds.behindOther()
                && (first || dangerOf(danger).isCrisis() || !words.isCalm(text));
    }

    private static Optional<Hit> likeliest(List<Hit> hits) {
        return hits.stream().filter(hit -> hit.target() instanceof Target.OfDanger).findFirst();
    }

    private static Danger dangerOf(Hit hit) {
        if (hit.target() instanceof Target.OfDanger(var danger)) {
            return danger;
        }
        throw new IllegalArgumentException("not a danger: " + hit);
    }

    private static double best(List<Hit> hits, Predicate<Target> kind) {
        return hits.stream()
                .filter(hit -> kind.test(hit.target()))
                .mapToDouble(Hit::score)
                .max()
                .orElse(NEVER);
    }
}
