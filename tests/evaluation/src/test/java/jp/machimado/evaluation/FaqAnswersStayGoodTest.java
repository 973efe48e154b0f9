package jp.machimado.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        var asked = Asked.read(Path.of("faq-questions.tsv"));
        var others = Asked.read(Path.of("faq-questions-blind.tsv"));
        var all = Stream.concat(asked.stream(), others.stream()).toList();
        var pairs = Evaluate.fromFaq(Path.of("faq-entries.tsv"), all);
        tuned = pairs.subList(0, asked.size());
        blind = pairs.subList(asked.size(), pairs.size());
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
