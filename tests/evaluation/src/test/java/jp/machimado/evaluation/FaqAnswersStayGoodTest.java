package jp.machimado.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The FAQ of a fictional city must not be answered worse by a change of the topics or the engine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FaqAnswersStayGoodTest {

    private List<Measures.Pair> tuned = List.of();
    private List<Measures.Pair> blind = List.of();

    @BeforeAll
    void asksEverything() throws IOException {
        var faq = Path.of("faq-entries.tsv");
        tuned = Evaluate.fromFaq(faq, Asked.read(Path.of("faq-questions.tsv")));
        blind = Evaluate.fromFaq(faq, Asked.read(Path.of("faq-questions-blind.tsv")));
    }

    @Test
    void theRightEntryIsNearTheTop() {
        assertTrue(Measures.of(tuned).mrr() >= 0.7);
        assertTrue(Measures.of(tuned).recall10() >= 0.7);
    }

    @Test
    void questionsWrittenBeforeTuningAreAnsweredAsWell() {
        assertTrue(Measures.of(blind).mrr() >= 0.66);
    }
}
