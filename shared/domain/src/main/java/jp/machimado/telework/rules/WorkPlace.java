package jp.machimado.telework.rules;

/// What kind of place somebody teleworks at. The address is not asked for.
public enum WorkPlace {
    OWN_HOME(WorkKind.HOME),
    /// The home of a partner from whom one lives apart for work (単身赴任).
    PARTNERS_HOME(WorkKind.HOME),
    /// The home of a relative whom one cares for.
    RELATIVES_HOME(WorkKind.HOME),
    SATELLITE_OFFICE(WorkKind.SATELLITE),
    ON_THE_WAY(WorkKind.MOBILE);

    private final WorkKind kind;

    WorkPlace(WorkKind kind) {
        this.kind = kind;
    }

    /// The kind of telework that is done there.
    public WorkKind kind() {
        return kind;
    }
}
