package jp.machimado.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import jp.machimado.guide.Answer;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.Question;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;

/// `./dev ask "質問"`: one answer on the terminal.
public final class Ask {

    private Ask() {}

    /// Runs with the question, and perhaps `--lang ja` and `--json`; the town pack is the folder in
    /// `TOWN_PACK`.
    public static void main(String[] args) throws JsonProcessingException {
        var words = List.of(args);
        if (words.isEmpty()) {
            System.err.println("ask: give a question: ./dev ask \"児童手当の手続は？\"");
            System.exit(2);
        }
        var pack = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));
        int at = words.indexOf("--lang");
        var language =
                at >= 0 && at + 1 < words.size()
                        ? Language.of(words.get(at + 1)).orElse(Language.JA)
                        : pack.languageGuess().of(words.getFirst(), Language.JA);
        var questions = new AnswerQuestion(pack, Learnt.index(pack), LuceneIndex.THRESHOLDS);
        long start = System.nanoTime();
        var answer =
                questions.answer(
                        new Question(words.getFirst(), language, InstantSource.system().instant()));
        double ms = (System.nanoTime() - start) / 1e6;
        var given = Given.of(words.getFirst(), language.code(), answer, ms);
        System.out.println(
                words.contains("--json")
                        ? new ObjectMapper().writeValueAsString(given)
                        : text(answer, language));
    }

    private static String text(Answer answer, Language language) {
        return switch (answer) {
            case Answer.Found(var procedure, _) -> card(procedure, language);
            case Answer.Choose(var procedures, _) ->
                    String.join(
                            "\n",
                            procedures.stream().map(p -> "? " + p.in(language).title()).toList());
            case Answer.LifeEvent(var event, _) -> event.opening().in(language);
            case Answer.Emergency(var danger) -> "119 / 110 (" + danger + ")";
            case Answer.Crisis(var danger) -> "CRISIS (" + danger + ")";
            case Answer.Task(var kind) -> kind.name();
            case Answer.PrivateNumber() -> "PRIVATE";
            case Answer.NotKnown(var why, var subject, var near, _) ->
                    why
                            + subject.map(s ->
                                            " "
                                                    + s.name().in(language)
                                                    + " → "
                                                    + s.division().name().in(language))
                                    .orElse("")
                            + near.stream()
                                    .map(p -> "\n? " + p.in(language).title())
                                    .reduce("", String::concat);
        };
    }

    private static String card(Procedure procedure, Language language) {
        var text = procedure.in(language);
        return String.join(
                "\n",
                text.title(),
                text.jurisdiction(),
                text.answer(),
                text.who(),
                text.deadline(),
                String.join(" / ", text.bring()),
                text.fee(),
                text.online(),
                text.nextStep(),
                text.source());
    }
}
