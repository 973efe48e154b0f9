package jp.machimado.booking.space;

import java.util.OptionalInt;

/// What one kind of user pays. Fees of a public facility come from a bylaw alone (地方自治法228条), so a
/// missing amount is 未確認 and never free.
///
/// @param yen for each hour or night; empty while the bylaw is not entered
/// @param reduction 減免 in percent; empty while not entered
public record Price(Audience audience, OptionalInt yen, OptionalInt reduction) {}
