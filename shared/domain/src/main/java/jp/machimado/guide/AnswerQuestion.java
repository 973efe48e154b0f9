package jp.machimado.guide;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.safety.Dangers;
import jp.machimado.guide.safety.PrivateNumbers;
import jp.machimado.town.Subject;

/// Answers a question from the town pack, or says honestly that it cannot.
public final class AnswerQuestion {

    private static final int RANKED = 1_000;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final TownPack pack;
    private final Index index;
    private final Thresholds thresholds;
    private final PrivateNumbers numbers = new PrivateNumbers();
    private final DangerCheck dangers;
    private final ScopeCheck scope;

    public AnswerQuestion(TownPack pack, Index index, Thresholds thresholds) {
        this.pack = pack;
        this.index = index;
        this.thresholds = thresholds;
        this.dangers = new DangerCheck(new Dangers(pack), thresholds.danger());
        this.scope = new ScopeCheck(thresholds.scope());
    }

    /// The answer to `question`: private number, danger, task, life event, procedure, and otherwise
    /// not known.
    public Answer answer(Question question) {
        if (question.text().contains(PrivateNumbers.MARKER)
                || numbers.redact(question.text()).found()) {
            return new Answer.PrivateNumber();
        }
        var hits = index.search(question.text(), question.language(), RANKED);
        return dangers.in(question.text(), hits)
                .map(AnswerQuestion::inDanger)
                .orElseGet(() -> byIndex(question, hits));
    }

    /// The answer that is `procedure` itself, when its facts may still be served at `now`.
    public Answer about(Procedure procedure, Instant now) {
        if (!procedure.isServedOn(now.atZone(pack.town().zone()).toLocalDate())) {
            return new Answer.NotKnown(
                    Answer.Why.EXPIRED,
                    Optional.empty(),
                    List.of(procedure),
                    pack.town().openAt(now));
        }
        return new Answer.Found(
                procedure, List.of(new Hit(new Target.OfProcedure(procedure.id()), 1)));
    }

    private static Answer inDanger(Danger danger) {
        return danger.isCrisis() ? new Answer.Crisis(danger) : new Answer.Emergency(danger);
    }

    private Answer byIndex(Question question, List<Hit> hits) {
        var best =
                hits.stream()
                        .filter(AnswerQuestion::isAnswer)
                        .max(Comparator.comparingDouble(this::weighed))
                        .map(Hit::target);
        if (best.isEmpty()) {
            return notKnown(question, Answer.Why.UNKNOWN, Optional.empty(), hits);
        }
        if (best.get() instanceof Target.OfTask(var kind)) {
            return new Answer.Task(kind);
        }
        return scope.isOurs(new Scores(hits))
                ? explained(question, hits)
                : unknown(question, best.get(), hits);
    }

    private static boolean isAnswer(Hit hit) {
        return !(hit.target() instanceof Target.OfDanger)
                && !(hit.target() instanceof Target.OfKind);
    }

    /// The life event or the procedure, whichever is likelier.
    private Answer explained(Question question, List<Hit> hits) {
        var ranked = procedures(hits);
        double procedure = ranked.stream().mapToDouble(this::weighed).max().orElse(NEVER);
        return hits.stream()
                .filter(hit -> hit.score() > procedure)
                .flatMap(hit -> lifeEvent(hit.target()).stream())
                .findFirst()
                .<Answer>map(event -> new Answer.LifeEvent(event, ranked))
                .orElseGet(() -> procedure(question, ranked));
    }

    private Optional<LifeEvent> lifeEvent(Target target) {
        return target instanceof Target.OfLifeEvent(var id) ? pack.lifeEvent(id) : Optional.empty();
    }

    private Answer unknown(Question question, Target best, List<Hit> hits) {
        return switch (best) {
            case Target.OfSubject(var id) ->
                    notKnown(question, Answer.Why.DESK_ONLY, pack.subject(id), hits);
            case Target.OfAside(var kind) ->
                    notKnown(question, why(kind), Optional.empty(), List.of());
            case Target.OfProcedure _,
                    Target.OfLifeEvent _,
                    Target.OfTask _,
                    Target.OfDanger _,
                    Target.OfKind _ ->
                    notKnown(question, Answer.Why.UNKNOWN, Optional.empty(), hits);
        };
    }

    private double weighed(Hit hit) {
        return switch (hit.target()) {
            case Target.OfProcedure _ -> hit.score() + thresholds.procedure();
            case Target.OfTask _ -> hit.score() + thresholds.task();
            case Target.OfSubject _,
                    Target.OfLifeEvent _,
                    Target.OfAside _,
                    Target.OfDanger _,
                    Target.OfKind _ ->
                    hit.score();
        };
    }

    private Answer procedure(Question question, List<Hit> ranked) {
        if (ranked.isEmpty()) {
            return notKnown(question, Answer.Why.UNKNOWN, Optional.empty(), ranked);
        }
        var close =
                ranked.stream().filter(hit -> isClose(hit, ranked.getFirst())).limit(4).toList();
        if (close.size() >= 2) {
            return new Answer.Choose(close.stream().map(this::procedureOf).toList(), ranked);
        }
        var procedure = procedureOf(ranked.getFirst());
        return about(procedure, question.asOf()) instanceof Answer.NotKnown expired
                ? expired
                : new Answer.Found(procedure, ranked);
    }

    private boolean isClose(Hit hit, Hit best) {
        return hit.score() >= best.score() - thresholds.gap();
    }

    private Answer notKnown(
            Question question, Answer.Why why, Optional<Subject> subject, List<Hit> hits) {
        var near =
                procedures(hits).stream()
                        .filter(hit -> hit.score() >= thresholds.near())
                        .limit(3)
                        .map(this::procedureOf)
                        .toList();
        return new Answer.NotKnown(why, subject, near, pack.town().openAt(question.asOf()));
    }

    private List<Hit> procedures(List<Hit> hits) {
        return hits.stream().filter(hit -> hit.target() instanceof Target.OfProcedure).toList();
    }

    private Procedure procedureOf(Hit hit) {
        if (hit.target() instanceof Target.OfProcedure(var id)) {
            return pack.procedure(id).orElseThrow();
        }
        throw new IllegalArgumentException("not a procedure: " + hit);
    }

    private static Answer.Why why(Aside aside) {
        return switch (aside) {
            case LOOKUP -> Answer.Why.NO_RECORDS;
            case OTHER_TOWN -> Answer.Why.OTHER_TOWN;
            case OUT -> Answer.Why.UNKNOWN;
            case GREETING -> Answer.Why.GREETING;
            case HUMAN -> Answer.Why.HUMAN;
            case LANGUAGE -> Answer.Why.LANGUAGE;
            case SHELTER -> Answer.Why.SHELTER;
        };
    }
}
