package jp.machimado.guide;

import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.words.Wording;

/// A line or service that helps people in danger, from `help-lines.tsv`.
///
/// @param number as dialled, or `-` where one registers instead of dialling
/// @param url the official page
/// @param source where number and hours were read; never empty
/// @param confirmed when they were read there; empty while 未確認
public record HelpLine(
        String id,
        HelpCase helps,
        String number,
        String url,
        Wording name,
        Wording hours,
        String languages,
        String source,
        Optional<LocalDate> confirmed) {}
