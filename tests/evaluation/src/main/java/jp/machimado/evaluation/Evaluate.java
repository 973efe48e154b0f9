package jp.machimado.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.Question;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// `./dev evaluate`: answers every question of a file and prints how often rightly.
public final class Evaluate {

    private static final int WARMING_ROUNDS = 4;

    private Evaluate() {}

    /// Runs with `--queries F.tsv [--faq F.tsv] [--out R.jsonl]`; the town pack is the folder in
    /// `TOWN_PACK`.
    public static void main(String[] args) throws IOException {
        var options = Options.of(args, "--queries", "--faq", "--out");
        var asked = Asked.read(Path.of(options.required("--queries")));
        var answers =
                options.optional("--faq").isPresent()
                        ? fromFaq(Path.of(options.required("--faq")), asked)
                        : fromPack(asked);
        options.optional("--out").ifPresent(file -> write(Path.of(file), answers));
        System.out.print(new Report(answers).text());
    }

    static List<Measures.Pair> fromPack(List<Asked> asked) {
        var pack = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));
        var guess = pack.languageGuess();
        var questions = new AnswerQuestion(pack, Learnt.index(pack), LuceneIndex.THRESHOLDS);
        asked.stream().limit(200).forEach(one -> questions.answer(question(one, guess)));
        var pairs = new ArrayList<Measures.Pair>();
        for (var one : asked) {
            var question = question(one, guess);
            long start = System.nanoTime();
            var answer = questions.answer(question);
            double ms = (System.nanoTime() - start) / 1e6;
            pairs.add(
                    new Measures.Pair(
                            one, Given.of(one.query(), question.language().code(), answer, ms)));
        }
        return pairs;
    }

    private static Question question(Asked one, LanguageGuess guess) {
        var language = one.lang().orElseGet(() -> guess.of(one.query(), Language.JA));
        return new Question(one.query(), language, Instant.now());
    }

    static List<Measures.Pair> fromFaq(Path faq, List<Asked> asked) throws IOException {
        var index = Faq.read(faq);
        for (int round = 0; round < WARMING_ROUNDS; round++) {
            asked.forEach(one -> index.search(one.query()));
        }
        var pairs = new ArrayList<Measures.Pair>();
        for (var one : asked) {
            long start = System.nanoTime();
            var entries = index.search(one.query());
            double ms = (System.nanoTime() - start) / 1e6;
            pairs.add(new Measures.Pair(one, Faq.given(one.query(), entries, ms)));
        }
        return pairs;
    }

    private static void write(Path file, List<Measures.Pair> answers) {
        var json = new ObjectMapper();
        try (var out = Files.newBufferedWriter(file)) {
            for (var pair : answers) {
                out.write(json.writeValueAsString(pair.given()) + "\n");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
