package jp.machimado.town;

/// A fact that the town may not have confirmed yet (未確認).
public enum YesNo {
    YES,
    NO,
    UNCONFIRMED
}
