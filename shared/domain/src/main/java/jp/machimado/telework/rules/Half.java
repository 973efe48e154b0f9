package jp.machimado.telework.rules;

/// Half of a working day, the least that is teleworked.
public enum Half {
    /// Until the noon break (午前).
    MORNING("am"),
    /// From the noon break (午後).
    AFTERNOON("pm");

    private final String field;

    Half(String field) {
        this.field = field;
    }

    /// The field of a counter that counts it.
    public String field() {
        return field;
    }
}
