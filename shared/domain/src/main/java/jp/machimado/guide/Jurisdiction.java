package jp.machimado.guide;

/// Who decides on a procedure.
public enum Jurisdiction {
    TOWN,
    PREFECTURE,
    POLICE,
    COUNTRY,
    INSURER;

    /// Whether the answer must first say that it is not the town's to decide.
    public boolean isElsewhere() {
        return this != TOWN;
    }
}
