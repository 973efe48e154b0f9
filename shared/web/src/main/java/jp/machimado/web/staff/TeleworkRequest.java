package jp.machimado.web.staff;

/// An application that waits for a decision.
///
/// @param left how many stay in the office when it is approved, in words
/// @param own whether it is the reader's own
public record TeleworkRequest(TeleworkRow row, String left, boolean own) {}
