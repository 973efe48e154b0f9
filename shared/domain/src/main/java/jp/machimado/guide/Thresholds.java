package jp.machimado.guide;

/// Where an answer becomes a question back or 「わかりません」. Tuned in `tests/evaluation`, in the units
/// of [Hit#score].
///
/// @param gap procedures that lie within this of the best are offered as a choice
/// @param procedure what a procedure gains over life events and tasks
/// @param task what a task gains over all else
/// @param near from here a procedure is offered as a guess beside 「わかりません」
/// @param scope when a question is about a procedure at all
/// @param danger when it shows a danger
public record Thresholds(
        double gap, double procedure, double task, double near, OfScope scope, OfDanger danger) {

    /// What speaks for a procedure or life event and what against, where the best of them counts
    /// once: a line fitted to questions that were kept apart from what was learnt.
    ///
    /// @param procedures what procedures as a whole count
    /// @param subject what the best desk-only subject counts against it
    /// @param subjects what such subjects as a whole count against it
    /// @param other what the best task or aside counts against it
    /// @param from from here it is about a procedure or life event
    /// @param behind how far the best may lie behind a subject, task or aside
    public record OfScope(
            double procedures,
            double subject,
            double subjects,
            double other,
            double from,
            double behind) {}

    /// What speaks for a danger and what against, where the likeliest danger counts once; fitted in
    /// the same way. It leans towards help.
    ///
    /// @param dangers what dangers as a whole count
    /// @param crisis what counts for it that the likeliest is a crisis, which is often said without
    ///   a decisive word
    /// @param procedure what the best procedure or life event counts against it
    /// @param other what the best of anything else counts against it
    /// @param wordCrisis what a decisive word of a crisis counts
    /// @param wordEmergency what a decisive word of an emergency counts
    /// @param from from here it is an emergency or a crisis
    /// @param clear from here the wording tells which danger it is better than a decisive word
    public record OfDanger(
            double dangers,
            double crisis,
            double procedure,
            double other,
            double wordCrisis,
            double wordEmergency,
            double from,
            double clear) {}
}
