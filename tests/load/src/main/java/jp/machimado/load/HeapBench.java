package jp.machimado.load;

import java.lang.management.ManagementFactory;
import java.util.List;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.lucene.LuceneIndex;

/// The heap that is used after 10,000 questions, and whether questions leave anything behind. The
/// ratio is to the heap after one question.
final class HeapBench {

    private static final int QUESTIONS = 10_000;
    private static final int COLLECTIONS = 3;

    private final Town town;

    HeapBench(Town town) {
        this.town = town;
    }

    List<Row> rows() {
        var pack = town.pack();
        var questions = new AnswerQuestion(pack, LuceneIndex.of(pack), LuceneIndex.THRESHOLDS);
        questions.answer(town.question(0));
        long before = used();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.answer(town.question(i));
        }
        long after = used();
        questions.answer(town.question(0));
        return List.of(
                new Row(
                        "heap",
                        "used after %,d questions and a collection".formatted(QUESTIONS),
                        Row.mb(after),
                        Row.ratio((double) after, (double) before, "after one question")));
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
