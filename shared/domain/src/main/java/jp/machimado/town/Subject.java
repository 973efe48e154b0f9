package jp.machimado.town;

import jp.machimado.words.Wording;

/// A matter outside the plan's procedures for which only the desk is known.
///
/// @param note Japanese note about who decides when it is not the town; may be empty
public record Subject(String id, Division division, Wording name, String note) {}
