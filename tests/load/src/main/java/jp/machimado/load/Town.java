package jp.machimado.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jp.machimado.guide.Question;
import jp.machimado.guide.TownPack;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;

/// What is asked, and of which town.
///
/// @param root the repository's folder
/// @param questions as people ask them, in all languages
record Town(Path root, Path folder, TownPack pack, List<Question> questions) {

    /// A day on which every fact may be served, the same in each run.
    static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    /// The town pack in `folder`, asked what people ask in `tests/evaluation/questions-tune.tsv`.
    static Town read(Path root, Path folder) {
        try (var lines = Files.lines(root.resolve("tests/evaluation/questions-tune.tsv"))) {
            var questions =
                    lines.skip(1).map(line -> line.split("\t", -1)).map(Town::question).toList();
            return new Town(root, folder, TownPackReader.read(folder), questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The `i`th question, beginning again after the last.
    Question question(int i) {
        return questions.get(i % questions.size());
    }

    private static Question question(String[] cells) {
        return new Question(cells[0], Language.of(cells[2]).orElseThrow(), NOW);
    }
}
