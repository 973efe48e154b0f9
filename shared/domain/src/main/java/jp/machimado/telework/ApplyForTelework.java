package jp.machimado.telework;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.ledger.Registration;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.ledger.TeleworkState;

/// A member of staff applies for telework, changes the application, or takes it back.
///
/// One application is one day. The same form sent again is answered with what it became.
public final class ApplyForTelework {

    private final TeleworkOffice office;
    private final JudgePlan judge;

    public ApplyForTelework(TeleworkOffice office) {
        this.office = office;
        this.judge = new JudgePlan(office);
    }

    /// Applies for `application`.
    public TeleworkOutcome apply(StaffMember member, Application application, Instant now) {
        var id = TeleworkId.of(member.id(), application.nonce());
        var same = office.own(member, id);
        if (same.isPresent()) {
            return again(same.get(), application);
        }
        var registered = judge.registration(member, application.plan().day());
        var refusal = judge.refuses(application, registered, now);
        if (refusal.isPresent()) {
            return TeleworkOffice.refused(refusal.get());
        }
        var made = made(id, member, registered.orElseThrow(), application, now);
        var outcome = office.keep(Optional.empty(), made);
        return outcome instanceof TeleworkOutcome.Refused
                ? office.own(member, id).map(kept -> again(kept, application)).orElse(outcome)
                : outcome;
    }

    private static Telework made(
            TeleworkId id,
            StaffMember member,
            Registration registered,
            Application application,
            Instant now) {
        var step =
                TeleworkOffice.step(member, TeleworkState.PENDING, application.plan().late(), now);
        return Telework.made(id, member.id(), registered.division(), application.plan(), step);
    }

    private static TeleworkOutcome again(Telework telework, Application application) {
        return telework.plan().equals(application.plan()) && telework.state().holds()
                ? new TeleworkOutcome.Done(telework)
                : TeleworkOffice.refused(TeleworkRefusal.CHANGED_MEANWHILE);
    }

    /// Whether at `now` an application for the day of `application` needs a reason.
    public boolean isLate(Application application, Instant now) {
        return judge.isLate(application.plan().day(), now);
    }

    /// Changes `id` to `application`; it is decided on anew. When that cannot be, it stays as it
    /// was.
    public TeleworkOutcome change(
            StaffMember member, TeleworkId id, Application application, Instant now) {
        var found = office.own(member, id);
        if (found.isEmpty()) {
            return new TeleworkOutcome.NotFound();
        }
        if (!found.get().state().holds() || isOver(found.get(), now)) {
            return TeleworkOffice.refused(TeleworkRefusal.NOT_NOW);
        }
        var registered = judge.registration(member, application.plan().day());
        var refusal = judge.refuses(application, registered, now);
        if (refusal.isPresent()) {
            return TeleworkOffice.refused(refusal.get());
        }
        var step =
                TeleworkOffice.step(member, TeleworkState.PENDING, application.plan().late(), now);
        return office.keep(found, found.get().next(application.plan(), step));
    }

    /// Takes `id` back; twice is once.
    public TeleworkOutcome withdraw(StaffMember member, TeleworkId id, Instant now) {
        var found = office.own(member, id);
        if (found.isEmpty()) {
            return new TeleworkOutcome.NotFound();
        }
        var telework = found.get();
        if (telework.state() == TeleworkState.WITHDRAWN) {
            return new TeleworkOutcome.Done(telework);
        }
        if (!telework.state().holds() || isOver(telework, now)) {
            return TeleworkOffice.refused(TeleworkRefusal.NOT_NOW);
        }
        var step = TeleworkOffice.step(member, TeleworkState.WITHDRAWN, Optional.empty(), now);
        return office.keep(found, telework.next(step));
    }

    private boolean isOver(Telework telework, Instant now) {
        var today = now.atZone(office.town().zone()).toLocalDate();
        return telework.plan().day().isBefore(today);
    }
}
