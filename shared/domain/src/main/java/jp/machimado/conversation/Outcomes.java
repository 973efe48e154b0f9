package jp.machimado.conversation;

import jp.machimado.guide.Answer;
import jp.machimado.town.Subject;

/// How an answer is counted.
///
/// @param name what it was, such as `FOUND`
/// @param about the procedure, subject or life event that it named, or `-`
/// @param isMiss whether the question was not understood
public record Outcomes(String name, String about, boolean isMiss) {

    /// How `answer` is counted.
    public static Outcomes of(Answer answer) {
        return switch (answer) {
            case Answer.Found(var procedure, _) -> new Outcomes("FOUND", procedure.id(), false);
            case Answer.Choose(var procedures, _) ->
                    new Outcomes("CHOOSE", procedures.getFirst().id(), false);
            case Answer.LifeEvent(var event, _) -> new Outcomes("LIFE_EVENT", event.id(), false);
            case Answer.Emergency _ -> new Outcomes("EMERGENCY", "-", false);
            case Answer.Crisis _ -> new Outcomes("CRISIS", "-", false);
            case Answer.Task(var kind) -> new Outcomes("TASK", kind.name(), false);
            case Answer.PrivateNumber() -> new Outcomes("PRIVATE_NUMBER", "-", false);
            case Answer.NotKnown(var why, var subject, _, _) ->
                    new Outcomes(
                            why.name(),
                            subject.map(Subject::id).orElse("-"),
                            why == Answer.Why.UNKNOWN);
        };
    }
}
