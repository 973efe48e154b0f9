package jp.machimado.guide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeCheckTest {

    private static final Target DOG = new Target.OfProcedure("inu-toroku-shibo");
    private static final Target MOVING = new Target.OfLifeEvent("move-in");
    private static final Target BUS = new Target.OfSubject("bus");
    private static final Target CHAT = new Target.OfAside(Aside.OUT);
    private static final Target PROCEDURES = new Target.OfKind(TargetKind.PROCEDURE);
    private static final Target SUBJECTS = new Target.OfKind(TargetKind.SUBJECT);

    private final ScopeCheck scope = new ScopeCheck(new Thresholds.OfScope(1, 1, 0.5, 1, 1.5, 0.4));

    private boolean isOurs(Hit... hits) {
        return scope.isOurs(new Scores(List.of(hits)));
    }

    private static Hit hit(Target target, double score) {
        return new Hit(target, score);
    }

    @Test
    void isOursWhenProceduresAsAWholeSpeakForItThoughNoneStandsOut() {
        assertTrue(isOurs(hit(DOG, -0.7), hit(PROCEDURES, 0.4)));
        assertFalse(isOurs(hit(DOG, -0.7), hit(PROCEDURES, -0.9), hit(CHAT, 0)));
    }

    @Test
    void isNotOursWhenWordsOfAProcedureAreOnlyShared() {
        assertTrue(isOurs(hit(DOG, 0.2), hit(PROCEDURES, 0)));
        assertFalse(isOurs(hit(DOG, 0.2), hit(PROCEDURES, -0.8), hit(CHAT, 0)));
    }

    @Test
    void isNotOursWhenADeskOrSmallTalkExplainsIt() {
        assertFalse(isOurs(hit(DOG, 0.2), hit(PROCEDURES, 0), hit(BUS, 0.6), hit(SUBJECTS, 0.5)));
        assertFalse(isOurs(hit(DOG, 0.2), hit(PROCEDURES, 0), hit(CHAT, 0.9)));
    }

    @Test
    void isNotOursWhenAnythingElseLiesFarAheadOfEveryProcedure() {
        assertTrue(isOurs(hit(DOG, -0.2), hit(PROCEDURES, 1.5), hit(CHAT, 0.1)));
        assertFalse(isOurs(hit(DOG, -0.2), hit(PROCEDURES, 1.5), hit(CHAT, 0.3)));
        assertFalse(isOurs(hit(DOG, -0.2), hit(PROCEDURES, 1.5), hit(BUS, 0.3)));
    }

    @Test
    void countsALifeEventLikeAProcedure() {
        assertTrue(isOurs(hit(MOVING, 0.2), hit(PROCEDURES, 0)));
    }

    @Test
    void takesTheBestForTheWholeWhereTheIndexDoesNotTell() {
        assertTrue(isOurs(hit(DOG, 0.2)));
        assertFalse(isOurs(hit(DOG, -0.9), hit(BUS, 0.2)));
    }
}
