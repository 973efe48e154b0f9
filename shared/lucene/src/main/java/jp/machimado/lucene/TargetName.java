package jp.machimado.lucene;

import jp.machimado.guide.Aside;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Target;
import jp.machimado.guide.TargetKind;
import jp.machimado.guide.TaskKind;

/// A target as text, and back.
final class TargetName {

    private TargetName() {}

    static String of(Target target) {
        return switch (target) {
            case Target.OfProcedure(var id) -> "procedure " + id;
            case Target.OfSubject(var id) -> "subject " + id;
            case Target.OfTask(var kind) -> "task " + kind.name();
            case Target.OfLifeEvent(var id) -> "event " + id;
            case Target.OfDanger(var danger) -> "danger " + danger.name();
            case Target.OfAside(var kind) -> "aside " + kind.name();
            case Target.OfKind(var kind) -> "kind " + kind.name();
        };
    }

    /// @throws IllegalArgumentException when it names no target
    static Target of(String name) {
        int space = name.indexOf(' ');
        var id = name.substring(space + 1);
        return switch (name.substring(0, Math.max(space, 0))) {
            case "procedure" -> new Target.OfProcedure(id);
            case "subject" -> new Target.OfSubject(id);
            case "task" -> new Target.OfTask(TaskKind.valueOf(id));
            case "event" -> new Target.OfLifeEvent(id);
            case "danger" -> new Target.OfDanger(Danger.valueOf(id));
            case "aside" -> new Target.OfAside(Aside.valueOf(id));
            case "kind" -> new Target.OfKind(TargetKind.valueOf(id));
            default -> throw new IllegalArgumentException("no target is called " + name);
        };
    }
}
