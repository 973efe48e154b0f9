package jp.machimado.guide;

/// Where an answer becomes a question back or 「わかりません」. Tuned in `tests/evaluation`, in the units
/// of [Hit#score].
///
/// @param floor below this no procedure is answered
/// @param gap procedures that lie within this of the best are offered as a choice
/// @param procedure what a procedure gains over asides and desks
/// @param task what a task gains over them
/// @param near from here a procedure is offered as a guess beside 「わかりません」
/// @param danger when the wording alone shows a danger
public record Thresholds(
        double floor, double gap, double procedure, double task, double near, OfDanger danger) {

    /// Where a question becomes an emergency or a crisis. They lean towards help.
    ///
    /// @param floor from here the wording alone, without a decisive word, may show danger
    /// @param behindProcedure how far it may lie behind the best procedure
    /// @param behindOther how far it may lie behind anything else
    /// @param wordCrisis from here a decisive word of a crisis counts
    /// @param wordEmergency from here a decisive word of an emergency counts
    /// @param unclear below this no procedure is clear enough to explain a decisive word away
    public record OfDanger(
            double floor,
            double behindProcedure,
            double behindOther,
            double wordCrisis,
            double wordEmergency,
            double unclear) {}
}
