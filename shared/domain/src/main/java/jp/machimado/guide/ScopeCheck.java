package jp.machimado.guide;

/// Decides whether a question is about anything that the town explains here. Which procedure it is
/// may still be unclear, and the other way round.
record ScopeCheck(Thresholds.OfScope thresholds) {

    /// Whether a question with `scores` is about any procedure or life event.
    boolean isOurs(Scores scores) {
        double best = scores.best(TargetKind.PROCEDURE);
        double subject = scores.best(TargetKind.SUBJECT);
        double other = scores.bestOther();
        double speaksFor = best + thresholds.procedures() * scores.whole(TargetKind.PROCEDURE);
        double speaksAgainst =
                thresholds.subject() * subject
                        + thresholds.subjects() * scores.whole(TargetKind.SUBJECT)
                        + thresholds.other() * other;
        return speaksFor - speaksAgainst >= thresholds.from()
                && best >= Math.max(subject, other) - thresholds.behind();
    }
}
