package jp.machimado.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Index;
import jp.machimado.guide.Thresholds;
import jp.machimado.guide.TownPack;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// The index of a town pack: one [WayClassifier] for each language in which people ask.
///
/// It is learnt when the service is built (`shared/learnt`) and only read at a start. When the pack
/// has changed since, or is another town's, it is learnt anew.
public final class LuceneIndex implements Index {

    /// Of scope and danger the weights are fitted to the pack's own ways, each scored by an index
    /// that did not learn it (four folds); the rest is tuned on `questions-tune`, `-outside`,
    /// `-outside2` and `-inside2` of `tests/evaluation`.
    public static final Thresholds THRESHOLDS =
            new Thresholds(
                    0.15,
                    0.30,
                    0.35,
                    -0.6,
                    new Thresholds.OfScope(1.16, 1.37, -0.19, 0.73, 0.38, 0.3),
                    new Thresholds.OfDanger(1.13, 0.2, 0.59, 0.44, 2.39, 1.67, -0.55, -0.85));

    /// What the index is called as a file.
    public static final String FILE = "ways.learnt";

    private static final String BUILT = "/jp/machimado/learnt/" + FILE;

    private final Map<Language, WayClassifier> classifiers;
    private final LanguageGuess guess;

    private LuceneIndex(Map<Language, WayClassifier> classifiers, LanguageGuess guess) {
        this.classifiers = classifiers;
        this.guess = guess;
    }

    /// The index of `pack` as it was learnt at build; learnt anew, in some seconds, when the pack
    /// is not the one of then.
    public static LuceneIndex of(TownPack pack) {
        return of(pack, Optional.empty());
    }

    /// As [#of(TownPack)]; what is learnt anew is kept in `folder` for the next start.
    ///
    /// @throws UncheckedIOException when it cannot be kept there
    public static LuceneIndex of(TownPack pack, Optional<Path> folder) {
        var samples = Samples.of(pack);
        var file = new LearntFile(samples.fingerprint());
        var kept = folder.map(path -> path.resolve(FILE));
        var classifiers =
                built(file)
                        .or(() -> kept.flatMap(path -> read(file, path)))
                        .orElseGet(() -> learn(samples, file, kept));
        return new LuceneIndex(classifiers, pack.languageGuess());
    }

    private static Optional<Map<Language, WayClassifier>> built(LearntFile file) {
        try (var in = LuceneIndex.class.getResourceAsStream(BUILT)) {
            return in == null ? Optional.empty() : file.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Map<Language, WayClassifier>> read(LearntFile file, Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path)) {
            return file.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static Map<Language, WayClassifier> learn(
            Samples samples, LearntFile file, Optional<Path> kept) {
        var learnt = new EnumMap<Language, WayClassifier>(Language.class);
        samples.byLanguage()
                .forEach((language, texts) ->
                        learnt.put(
                                language,
                                WayClassifier.learn(Features.forLanguage(language), texts)));
        kept.ifPresent(path -> write(file, learnt, path));
        return learnt;
    }

    /// In one step, so that nobody reads half a file.
    private static void write(LearntFile file, Map<Language, WayClassifier> learnt, Path path) {
        try {
            var folder = Files.createDirectories(path.toAbsolutePath().getParent());
            var draft = Files.createTempFile(folder, FILE, ".draft");
            try (var out = Files.newOutputStream(draft)) {
                file.write(learnt, out);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep what was learnt in " + path, e);
        }
    }

    @Override
    public List<Hit> search(String text, Language language, int most) {
        var classifier = classifiers.get(guess.of(text, language));
        return classifier == null ? List.of() : classifier.search(text, most);
    }
}
