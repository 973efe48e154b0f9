package jp.machimado.telework;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.staff.Role;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.ledger.TeleworkState;

/// The manager of the division decides, or the personnel officer in their place; on what is taken
/// out of the office the security officer decides after them. Nobody decides on their own
/// application, and deciding twice is one decision.
public final class DecideTelework {

    private final TeleworkOffice office;

    public DecideTelework(TeleworkOffice office) {
        this.office = office;
    }

    /// Approves (承認) `id`.
    public TeleworkOutcome approve(StaffMember by, TeleworkId id, Instant now) {
        return found(by, id)
                .map(telework -> decide(by, telework, approved(telework), Optional.empty(), now))
                .orElseGet(TeleworkOutcome.NotFound::new);
    }

    private static TeleworkState approved(Telework telework) {
        return telework.state() == TeleworkState.PENDING && telework.plan().takesOut()
                ? TeleworkState.SECURING
                : TeleworkState.APPROVED;
    }

    /// Sends `id` back (差戻し) because of `why`.
    public TeleworkOutcome sendBack(StaffMember by, TeleworkId id, String why, Instant now) {
        return against(by, id, TeleworkState.RETURNED, why, now);
    }

    /// Rejects (却下) `id` because of `why`; its place is free again.
    public TeleworkOutcome reject(StaffMember by, TeleworkId id, String why, Instant now) {
        return against(by, id, TeleworkState.REJECTED, why, now);
    }

    private TeleworkOutcome against(
            StaffMember by, TeleworkId id, TeleworkState to, String why, Instant now) {
        var reason = Optional.of(why.strip()).filter(text -> !text.isEmpty());
        if (reason.isEmpty()) {
            return TeleworkOffice.refused(TeleworkRefusal.WITHOUT_REASON);
        }
        return found(by, id)
                .map(telework -> decide(by, telework, to, reason, now))
                .orElseGet(TeleworkOutcome.NotFound::new);
    }

    /// The application `id`, if `by` has to do with it.
    private Optional<Telework> found(StaffMember by, TeleworkId id) {
        return office.teleworks().telework(id).filter(telework -> concerns(by, telework));
    }

    private TeleworkOutcome decide(
            StaffMember by,
            Telework telework,
            TeleworkState to,
            Optional<String> why,
            Instant now) {
        if (telework.person().equals(by.id())) {
            return TeleworkOffice.refused(TeleworkRefusal.OWN);
        }
        if (telework.state() == to) {
            return new TeleworkOutcome.Done(telework);
        }
        return isTheirTurn(by, telework)
                ? office.keep(
                        Optional.of(telework), telework.next(TeleworkOffice.step(by, to, why, now)))
                : TeleworkOffice.refused(TeleworkRefusal.NOT_NOW);
    }

    /// Whether `by` decides on `telework` as it stands.
    public static boolean isTheirTurn(StaffMember by, Telework telework) {
        return switch (telework.state()) {
            case PENDING -> isManager(by, telework);
            case SECURING -> by.hasOneOf(Role.SECURITY);
            case RETURNED, APPROVED, REJECTED, WITHDRAWN -> false;
        };
    }

    /// Whether `by` has to do with `telework`, at whatever point it stands.
    public static boolean concerns(StaffMember by, Telework telework) {
        return isManager(by, telework)
                || (by.hasOneOf(Role.SECURITY) && telework.plan().takesOut());
    }

    private static boolean isManager(StaffMember by, Telework telework) {
        boolean isTheirDivision = by.division().filter(telework.division()::equals).isPresent();
        return by.hasOneOf(Role.PERSONNEL) || (by.hasOneOf(Role.MANAGER) && isTheirDivision);
    }
}
