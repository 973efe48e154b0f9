package jp.machimado.guide;

/// One target that a question may be about.
///
/// @param score from about -1 (nothing in common) to 1 (certain); comparable between questions
public record Hit(Target target, double score) {}
