package jp.machimado.web.staff;

import java.time.LocalDate;
import java.util.List;

/// Who of a division teleworks on a day.
///
/// @param left how many stay in the office, in words
public record TeleworkDay(LocalDate day, List<TeleworkRow> rows, String left) {}
