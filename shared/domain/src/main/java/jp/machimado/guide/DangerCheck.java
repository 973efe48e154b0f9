package jp.machimado.guide;

import java.util.List;
import java.util.Optional;
import jp.machimado.guide.safety.Dangers;

/// Decides from decisive words and from the wording as a whole whether somebody is in danger.
final class DangerCheck {

    private final Dangers words;
    private final Thresholds.OfDanger thresholds;

    DangerCheck(Dangers words, Thresholds.OfDanger thresholds) {
        this.words = words;
        this.thresholds = thresholds;
    }

    /// The danger that `text`, which resembles `hits`, speaks of.
    Optional<Danger> in(String text, List<Hit> hits) {
        var word = words.in(text);
        if (byWording(new Scores(hits)) + word.map(this::weight).orElse(0.0) < thresholds.from()) {
            return Optional.empty();
        }
        return likeliest(hits, thresholds.clear())
                .or(() -> word)
                .or(() -> likeliest(hits, Double.NEGATIVE_INFINITY));
    }

    private double byWording(Scores scores) {
        double explained = Math.max(scores.best(TargetKind.SUBJECT), scores.bestOther());
        return scores.best(TargetKind.DANGER)
                + (isCrisis(scores.hits()) ? thresholds.crisis() : 0)
                + thresholds.dangers() * scores.whole(TargetKind.DANGER)
                - thresholds.procedure() * scores.best(TargetKind.PROCEDURE)
                - thresholds.other() * explained;
    }

    private static boolean isCrisis(List<Hit> hits) {
        return likeliest(hits, Double.NEGATIVE_INFINITY).filter(Danger::isCrisis).isPresent();
    }

    private double weight(Danger word) {
        return word.isCrisis() ? thresholds.wordCrisis() : thresholds.wordEmergency();
    }

    private static Optional<Danger> likeliest(List<Hit> hits, double from) {
        return hits.stream()
                .filter(hit -> hit.score() >= from)
                .flatMap(hit ->
                        hit.target() instanceof Target.OfDanger(var danger)
                                ? Optional.of(danger).stream()
                                : Optional.<Danger>empty().stream())
                .findFirst();
    }
}
