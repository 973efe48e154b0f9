package jp.machimado.guide;

/// What a question may be about.
public sealed interface Target {
    record OfProcedure(String id) implements Target {}

    record OfSubject(String id) implements Target {}

    record OfTask(TaskKind kind) implements Target {}

    record OfLifeEvent(String id) implements Target {}

    record OfDanger(Danger danger) implements Target {}

    record OfAside(Aside kind) implements Target {}

    /// Any target of a kind. Helps to decide; is never the answer itself.
    record OfKind(TargetKind kind) implements Target {}
}
