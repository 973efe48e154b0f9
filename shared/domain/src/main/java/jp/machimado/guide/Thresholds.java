package jp.machimado.guide;

/// Where an answer becomes a question back or 「わかりません」. Tuned in `tests/evaluation`, in the units
/// of [Hit#score].
///
/// @param floor below this nothing is answered
/// @param gap procedures that lie within this of the best are offered as a choice
/// @param danger from here the index alone, without a decisive word, makes an emergency or crisis
/// @param near from here a procedure is offered as a guess beside 「わかりません」
public record Thresholds(double floor, double gap, double danger, double near) {}
