package jp.machimado.booking.ledger;

/// Where a booking stands.
public enum BookingState {
    /// Chosen on a form and kept for its person for some minutes.
    HELD,
    /// Freed by another and offered to somebody who waited, for some minutes.
    OFFERED,
    /// Waits for the town's decision (申請中) and holds its time meanwhile.
    PENDING,
    /// Sent back to be corrected (差戻し); holds its time meanwhile.
    RETURNED,
    CONFIRMED,
    /// Its person has come.
    CHECKED_IN,
    /// Used, and over or left.
    DONE,
    CANCELLED,
    /// Refused by the town.
    REJECTED,
    /// Held, offered or returned for too long.
    EXPIRED,
    /// Its person did not come in time; the rest of the time is free again.
    NO_SHOW;

    /// Whether its time is taken: nobody else can book it.
    public boolean holds() {
        return switch (this) {
            case HELD, OFFERED, PENDING, RETURNED, CONFIRMED, CHECKED_IN, DONE -> true;
            case CANCELLED, REJECTED, EXPIRED, NO_SHOW -> false;
        };
    }

    /// Whether it counts towards a person's quota. What was not used counts too: it kept others
    /// away.
    public boolean counts() {
        return holds() || this == NO_SHOW;
    }

    /// Whether somebody still has to do something about it, or come.
    public boolean isOpen() {
        return holds() && this != DONE;
    }

    /// Whether its person has not confirmed it yet.
    public boolean isUnconfirmed() {
        return this == HELD || this == OFFERED;
    }

    /// The letter by which a day's counters mark it.
    public char letter() {
        return switch (this) {
            case HELD -> 'H';
            case OFFERED -> 'O';
            case PENDING -> 'P';
            case RETURNED -> 'R';
            case CONFIRMED -> 'C';
            case CHECKED_IN -> 'I';
            case DONE -> 'D';
            case CANCELLED -> 'X';
            case REJECTED -> 'J';
            case EXPIRED -> 'E';
            case NO_SHOW -> 'N';
        };
    }
}
