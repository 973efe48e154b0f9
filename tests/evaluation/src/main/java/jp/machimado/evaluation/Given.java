package jp.machimado.evaluation;

import java.util.List;
import java.util.stream.Stream;
import jp.machimado.guide.Answer;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.Target;

/// One line of `--out`: what was answered.
///
/// @param kind the answer's name in upper snake case
/// @param ids ranked, at most ten; beside NONE those that are offered as guesses
/// @param ms how long it took, in milliseconds
record Given(
        String query, String lang, String kind, List<String> ids, List<Double> scores, double ms) {

    private static final int MOST = 10;

    static Given of(String query, String lang, Answer answer, double ms) {
        return switch (answer) {
            case Answer.Found(_, var ranked) -> ranked(query, lang, "FOUND", ranked, ms);
            case Answer.Choose(_, var ranked) -> ranked(query, lang, "CHOOSE", ranked, ms);
            case Answer.LifeEvent(_, var ranked) -> ranked(query, lang, "LIFE_EVENT", ranked, ms);
            case Answer.Emergency _ -> only(query, lang, "EMERGENCY", "EMERGENCY", ms);
            case Answer.Crisis _ -> only(query, lang, "CRISIS", "CRISIS", ms);
            case Answer.Task(var kind) -> only(query, lang, "TASK", kind.name(), ms);
            case Answer.PrivateNumber() -> only(query, lang, "PRIVATE_NUMBER", "PRIVATE", ms);
            case Answer.NotKnown(_, _, var near, _) -> notKnown(query, lang, near, ms);
        };
    }

    private static Given only(String query, String lang, String kind, String id, double ms) {
        return new Given(query, lang, kind, List.of(id), List.of(1.0), ms);
    }

    /// 「わかりません」 comes first, and then the procedures that are offered as guesses beside it.
    private static Given notKnown(String query, String lang, List<Procedure> near, double ms) {
        var ids = Stream.concat(Stream.of("NONE"), near.stream().map(Procedure::id)).toList();
        var scores = ids.stream().map(id -> id.equals("NONE") ? 1.0 : 0.0).toList();
        return new Given(query, lang, "NOT_KNOWN", ids, scores, ms);
    }

    private static Given ranked(String query, String lang, String kind, List<Hit> hits, double ms) {
        var first = hits.subList(0, Math.min(MOST, hits.size()));
        return new Given(
                query,
                lang,
                kind,
                first.stream().map(hit -> id(hit.target())).toList(),
                first.stream().map(Hit::score).toList(),
                ms);
    }

    private static String id(Target target) {
        return switch (target) {
            case Target.OfProcedure(var id) -> id;
            case Target.OfSubject(var id) -> id;
            case Target.OfLifeEvent(var id) -> id;
            case Target.OfTask(var kind) -> kind.name();
            case Target.OfDanger(var danger) -> danger.name();
            case Target.OfAside(var kind) -> kind.name();
            case Target.OfKind(var kind) -> kind.name();
        };
    }
}
