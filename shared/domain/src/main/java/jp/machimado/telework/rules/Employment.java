package jp.machimado.telework.rules;

/// How somebody is employed by the town.
public enum Employment {
    REGULAR,
    /// In the first months of employment (条件付採用, 地方公務員法22条).
    CONDITIONAL,
    /// For a fiscal year (会計年度任用職員, 地方公務員法22条の2).
    FISCAL_YEAR,
    TEMPORARY,
    /// Sent to another body.
    SECONDED
}
