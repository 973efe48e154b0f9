package jp.machimado.booking.space;

/// What somebody may need to know before coming. Each is yes, no or 未確認.
public enum AccessFact {
    STEP_FREE,
    WHEELCHAIR_DESK,
    ACCESSIBLE_TOILET,
    LIFT,
    PARKING,
    QUIET
}
