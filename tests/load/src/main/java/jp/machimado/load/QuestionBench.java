package jp.machimado.load;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Question;
import jp.machimado.lucene.FaqIndex;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.lucene.Topics;
import jp.machimado.words.Language;

/// How long one question takes, warm. The ratio is to the same call with nothing asked.
final class QuestionBench {

    private static final String NAME = "questions";
    private static final int ENTRIES = 2_000;
    private static final int WARM = 4_000;
    private static final int MEASURED = 4_000;

    private final Town town;

    QuestionBench(Town town) {
        this.town = town;
    }

    List<Row> rows() {
        var pack = town.pack();
        var questions = new AnswerQuestion(pack, LuceneIndex.of(pack), LuceneIndex.THRESHOLDS);
        var rows = new ArrayList<Row>(rows("town pack", questions::answer));
        var faq = FaqIndex.of(entries(), Topics.of(pack), pack.synonyms());
        rows.addAll(
                rows(
                        "FAQ of %,d entries".formatted(ENTRIES),
                        question -> faq.search(question.text())));
        return rows;
    }

    private List<Row> rows(String what, Consumer<Question> call) {
        var nothing = new Question("", Language.JA, Town.NOW);
        Laps.of(WARM, i -> call.accept(town.question(i)));
        Laps.of(WARM, _ -> call.accept(nothing));
        double empty = Laps.of(MEASURED, _ -> call.accept(nothing)).within(0.5);
        var laps = Laps.of(MEASURED, i -> call.accept(town.question(i)));
        return List.of(
                row(what, "p50", laps.within(0.5), empty),
                row(what, "p99", laps.within(0.99), empty));
    }

    private static Row row(String what, String which, double ms, double empty) {
        return new Row(
                NAME, what + ", " + which, Row.ms(ms), Row.ratio(ms, empty, "an empty question"));
    }

    /// Entries as long as a town's own: ways in which people ask, with a procedure's answer.
    private List<FaqIndex.Entry> entries() {
        var ways =
                town.pack().ways().stream()
                        .filter(way -> way.language() == Language.JA)
                        .map(way -> way.text())
                        .toList();
        var answers =
                town.pack().procedures().values().stream()
                        .map(procedure -> procedure.in(Language.JA).answer())
                        .toList();
        return IntStream.range(0, ENTRIES)
                .mapToObj(i ->
                        new FaqIndex.Entry(
                                "faq-" + i,
                                ways.get(i % ways.size()) + " " + i,
                                answers.get(i % answers.size())))
                .toList();
    }
}
