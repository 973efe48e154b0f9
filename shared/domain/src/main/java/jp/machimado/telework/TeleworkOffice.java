package jp.machimado.telework;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.staff.StaffMember;
import jp.machimado.telework.ledger.Counter;
import jp.machimado.telework.ledger.Decision;
import jp.machimado.telework.ledger.Disasters;
import jp.machimado.telework.ledger.Registrations;
import jp.machimado.telework.ledger.Telework;
import jp.machimado.telework.ledger.TeleworkId;
import jp.machimado.telework.ledger.TeleworkState;
import jp.machimado.telework.ledger.TeleworkWritten;
import jp.machimado.telework.ledger.Teleworks;
import jp.machimado.telework.rules.TeleworkRules;
import jp.machimado.town.Town;

/// What all acts on applications share.
///
/// @param disasters whether the caps of persons are lifted
public record TeleworkOffice(
        Teleworks teleworks,
        Registrations registrations,
        TeleworkRules rules,
        Town town,
        Disasters disasters) {

    /// The application `id`, if it is one of `member` themselves.
    Optional<Telework> own(StaffMember member, TeleworkId id) {
        return teleworks.telework(id).filter(found -> found.person().equals(member.id()));
    }

    /// Keeps the step from `before` to `after`.
    TeleworkOutcome keep(Optional<Telework> before, Telework after) {
        var counting = new Counting(rules, town.calendar(), disasters.lifted().isPresent());
        return switch (teleworks.post(counting.posting(before, after))) {
            case TeleworkWritten.Kept _ -> new TeleworkOutcome.Done(after);
            case TeleworkWritten.Stale _ -> refused(TeleworkRefusal.CHANGED_MEANWHILE);
            case TeleworkWritten.Reached(var counter) -> refused(full(counter));
        };
    }

    private static TeleworkRefusal full(Counter counter) {
        return switch (counter.kind()) {
            case PERSON_DAY -> TeleworkRefusal.ALREADY;
            case PERSON_WEEK -> TeleworkRefusal.WEEK_FULL;
            case PERSON_MONTH -> TeleworkRefusal.MONTH_FULL;
            case DIVISION_DAY -> TeleworkRefusal.STAFFING;
            case DEVICE_DAY -> TeleworkRefusal.NO_DEVICE;
        };
    }

    static TeleworkOutcome refused(TeleworkRefusal why) {
        return new TeleworkOutcome.Refused(why);
    }

    /// The step of `member` to `state`.
    static Decision step(
            StaffMember member, TeleworkState state, Optional<String> why, Instant now) {
        return new Decision(now, member.id(), member.name(), state, why);
    }
}
