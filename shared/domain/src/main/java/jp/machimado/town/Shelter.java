package jp.machimado.town;

import java.time.LocalDate;
import java.util.Optional;

/// One 指定緊急避難場所 from `shelters.csv` (自治体標準オープンデータセット).
///
/// @param area the part of town (町字) by which the list is grouped; may be empty
/// @param confirmed when the town confirmed the row
public record Shelter(String name, String area, String address, Optional<LocalDate> confirmed) {}
