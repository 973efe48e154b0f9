package jp.machimado.guide;

/// A danger to life or limb that is answered before anything else.
public enum Danger {
    FIRE(false),
    MEDICAL(false),
    ACCIDENT(false),
    GAS(false),
    DISASTER(false),
    CRIME(false),
    SUICIDE(true),
    DV(true),
    CHILD_ABUSE(true),
    SEXUAL_VIOLENCE(true),
    CHILD(true);

    private final boolean crisis;

    Danger(boolean crisis) {
        this.crisis = crisis;
    }

    /// Whether human help lines come first (`true`), or 119 and 110 (`false`).
    public boolean isCrisis() {
        return crisis;
    }
}
