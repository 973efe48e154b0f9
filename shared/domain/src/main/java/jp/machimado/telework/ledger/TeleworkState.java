package jp.machimado.telework.ledger;

/// Where an application stands.
public enum TeleworkState {
    /// Waits for the manager (所属長) and holds its place meanwhile.
    PENDING,
    /// The manager has approved; the security officer decides on what is taken out.
    SECURING,
    /// Sent back to be corrected (差戻し); holds its place meanwhile.
    RETURNED,
    APPROVED,
    /// Refused (却下).
    REJECTED,
    /// Taken back by the applicant.
    WITHDRAWN;

    /// Whether it takes its place: it counts for the office, the caps and the devices.
    public boolean holds() {
        return switch (this) {
            case PENDING, SECURING, RETURNED, APPROVED -> true;
            case REJECTED, WITHDRAWN -> false;
        };
    }
}
