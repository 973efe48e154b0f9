package jp.machimado.telework.ledger;

import java.util.List;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.PersonId;

/// An application for telework as it stands.
///
/// @param division whose counter the applicant is away from
/// @param version 1 when made, one more with every step
/// @param steps all that happened to it, the application itself first
public record Telework(
        TeleworkId id,
        PersonId person,
        String division,
        TeleworkPlan plan,
        TeleworkState state,
        int version,
        List<Decision> steps) {

    public Telework {
        steps = List.copyOf(steps);
    }

    /// A new application.
    public static Telework made(
            TeleworkId id, PersonId person, String division, TeleworkPlan plan, Decision made) {
        return new Telework(id, person, division, plan, made.to(), 1, List.of(made));
    }

    /// The next version, as `decision` makes it.
    public Telework next(Decision decision) {
        return next(plan, decision);
    }

    /// The next version with another plan.
    public Telework next(TeleworkPlan other, Decision decision) {
        var all = Stream.concat(steps.stream(), Stream.of(decision)).toList();
        return new Telework(id, person, division, other, decision.to(), version + 1, all);
    }
}
