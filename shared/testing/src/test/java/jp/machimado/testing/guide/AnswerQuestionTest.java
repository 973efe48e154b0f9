package jp.machimado.testing.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.machimado.guide.Answer;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Aside;
import jp.machimado.guide.Danger;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.Question;
import jp.machimado.guide.Target;
import jp.machimado.guide.TargetKind;
import jp.machimado.guide.TaskKind;
import jp.machimado.guide.Thresholds;
import jp.machimado.guide.TownPack;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

class AnswerQuestionTest {

    private static final TownPack PACK = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Target DOG = new Target.OfProcedure("inu-toroku-shibo");
    private static final Target PARKING = new Target.OfProcedure("car-shako-shomei");
    private static final Target BUS = new Target.OfSubject("bus");
    private static final Target CHAT = new Target.OfAside(Aside.OUT);
    private static final Target FIRE = new Target.OfDanger(Danger.FIRE);
    private static final Target PROCEDURES = new Target.OfKind(TargetKind.PROCEDURE);
    private static final Target DANGERS = new Target.OfKind(TargetKind.DANGER);

    private static final Thresholds THRESHOLDS =
            new Thresholds(
                    0.1,
                    0.3,
                    0.3,
                    -0.5,
                    new Thresholds.OfScope(1, 1, 0, 1, 1.5, 0.5),
                    new Thresholds.OfDanger(1, 0.5, 0.5, 0.5, 2.5, 1.5, 0, -0.8));

    private static Answer answer(String text, Hit... hits) {
        var questions = new AnswerQuestion(PACK, (_, _, _) -> List.of(hits), THRESHOLDS);
        return questions.answer(new Question(text, Language.JA, NOW));
    }

    private static Answer answer(Hit... hits) {
        return answer("犬と車", hits);
    }

    private static Hit hit(Target target, double score) {
        return new Hit(target, score);
    }

    private static List<String> ids(List<Procedure> procedures) {
        return procedures.stream().map(Procedure::id).toList();
    }

    @Test
    void answersTheBestProcedureThoughADeskComesCloserWhenItIsOurs() {
        var answer = answer(hit(BUS, -0.2), hit(DOG, -0.3), hit(PROCEDURES, 0.9), hit(CHAT, -0.9));

        assertEquals(
                "inu-toroku-shibo", assertInstanceOf(Answer.Found.class, answer).procedure().id());
    }

    @Test
    void onlyGuessesAtAProcedureThatSharesAFewWords() {
        var answer = answer(hit(DOG, -0.3), hit(PARKING, -0.7), hit(PROCEDURES, -0.8));

        var notKnown = assertInstanceOf(Answer.NotKnown.class, answer);
        assertEquals(Answer.Why.UNKNOWN, notKnown.why());
        assertEquals(List.of("inu-toroku-shibo"), ids(notKnown.near()));
    }

    @Test
    void namesTheDeskWhenThatExplainsTheQuestionBetter() {
        var answer = answer(hit(BUS, 0.5), hit(DOG, -0.4), hit(PROCEDURES, -0.6));

        assertEquals(Answer.Why.DESK_ONLY, assertInstanceOf(Answer.NotKnown.class, answer).why());
    }

    @Test
    void letsTheAskerChooseBetweenProceduresThatLieClose() {
        var answer = answer(hit(DOG, 0.3), hit(PARKING, 0.25), hit(PROCEDURES, 0.9));

        var choose = assertInstanceOf(Answer.Choose.class, answer);
        assertEquals(List.of("inu-toroku-shibo", "car-shako-shomei"), ids(choose.procedures()));
    }

    @Test
    void takesATaskBeforeTheScope() {
        var task = new Target.OfTask(TaskKind.MY_BOOKINGS);
        var answer = answer(hit(task, 0.4), hit(DOG, 0.2), hit(PROCEDURES, -0.9));

        assertEquals(new Answer.Task(TaskKind.MY_BOOKINGS), answer);
    }

    @Test
    void seesADangerFromTheWordingAloneButNotWhenAllElseExplainsIt() {
        var danger = answer(hit(FIRE, -0.1), hit(DANGERS, 0.2), hit(DOG, -0.8), hit(CHAT, -0.6));
        assertEquals(new Answer.Emergency(Danger.FIRE), danger);

        var cafe = answer(hit(CHAT, 0.5), hit(FIRE, -0.4), hit(DANGERS, -0.6), hit(DOG, -0.5));
        assertInstanceOf(Answer.NotKnown.class, cafe);
    }

    @Test
    void leansFurtherTowardsHelpInACrisisThanInAnEmergency() {
        var violence = new Target.OfDanger(Danger.DV);
        var rest = new Hit[] {hit(DANGERS, -0.6), hit(DOG, -0.9), hit(CHAT, 0)};

        assertEquals(
                new Answer.Crisis(Danger.DV), answer("うちのこと", with(hit(violence, -0.2), rest)));
        assertInstanceOf(Answer.NotKnown.class, answer("うちのこと", with(hit(FIRE, -0.2), rest)));
    }

    private static Hit[] with(Hit first, Hit... rest) {
        return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(Hit[]::new);
    }

    @Test
    void leansTowardsHelpWhenADecisiveWordIsSaid() {
        var hits = new Hit[] {hit(CHAT, 0.1), hit(DANGERS, -0.9), hit(DOG, -0.8)};

        assertEquals(new Answer.Crisis(Danger.SUICIDE), answer("もう死にたい", hits));
        assertInstanceOf(Answer.NotKnown.class, answer("もう眠たい", hits));
    }
}
