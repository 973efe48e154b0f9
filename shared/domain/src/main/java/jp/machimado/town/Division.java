package jp.machimado.town;

import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.words.Wording;

/// A 課 or 係 of the town hall that answers people.
///
/// @param id as in `divisions.tsv`
/// @param name in six languages
/// @param phone as printed by the town; empty while 未確認
/// @param hours when it receives people on working days; empty while 未確認
/// @param confirmed when the town confirmed this row; empty while 未確認
public record Division(
        String id,
        Wording name,
        Optional<String> phone,
        Optional<OpeningHours> hours,
        Optional<LocalDate> confirmed) {}
