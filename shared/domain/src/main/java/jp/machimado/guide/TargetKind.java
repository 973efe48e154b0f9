package jp.machimado.guide;

import java.util.Optional;

/// Targets that have something in common, of which a question may speak even when it is unclear of
/// which.
public enum TargetKind {
    /// A procedure or a life event: what the town explains here.
    PROCEDURE,
    /// A matter of which only the desk is known.
    SUBJECT,
    DANGER;

    /// The kind of `target`, if it is of any.
    public static Optional<TargetKind> of(Target target) {
        return switch (target) {
            case Target.OfProcedure _, Target.OfLifeEvent _ -> Optional.of(PROCEDURE);
            case Target.OfSubject _ -> Optional.of(SUBJECT);
            case Target.OfDanger _ -> Optional.of(DANGER);
            case Target.OfKind(var kind) -> Optional.of(kind);
            case Target.OfTask _, Target.OfAside _ -> Optional.empty();
        };
    }
}
