package jp.machimado.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.machimado.words.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The questions on which the answers were tuned must not be answered worse by a change of the pack
/// or the engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AnswersStayGoodTest {

    private List<Measures.Pair> pairs = List.of();

    @BeforeAll
    void asksEverything() throws IOException {
        pairs = Evaluate.fromPack(Asked.read(Path.of("questions-tune.tsv")));
    }

    @Test
    void theFirstProcedureIsRightInNineOfTen() {
        assertTrue(Measures.of(procedures()).sr1() >= 0.9);
    }

    @Test
    void theRightProcedureIsAmongThree() {
        assertTrue(Measures.of(procedures()).sr3() >= 0.94);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageIsServed(Language language) {
        var asked =
                procedures().stream()
                        .filter(pair -> pair.asked().lang().filter(language::equals).isPresent())
                        .toList();
        assertTrue(Measures.of(asked).sr1() >= 0.85, language.code());
    }

    @Test
    void whatIsOutOfScopeIsNotAnswered() {
        var none = ofKind("NONE");
        long answered =
                none.stream().filter(pair -> !pair.given().kind().equals("NOT_KNOWN")).count();
        assertTrue(answered <= none.size() * 0.05, answered + " of " + none.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EMERGENCY", "CRISIS", "PRIVATE"})
    void nobodyInDangerAndNoPrivateNumberIsMissed(String kind) {
        var missed =
                ofKind(kind).stream()
                        .filter(pair -> !pair.given().ids().contains(kind))
                        .map(pair -> pair.asked().query())
                        .toList();
        assertEquals(List.of(), missed);
    }

    private List<Measures.Pair> procedures() {
        return pairs.stream().filter(pair -> pair.asked().kind().isEmpty()).toList();
    }

    private List<Measures.Pair> ofKind(String kind) {
        return pairs.stream()
                .filter(pair -> pair.asked().kind().filter(kind::equals).isPresent())
                .toList();
    }
}
