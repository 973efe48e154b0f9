package jp.machimado.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Index;
import jp.machimado.guide.ProcedureText;
import jp.machimado.guide.Target;
import jp.machimado.guide.Thresholds;
import jp.machimado.guide.TownPack;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;

/// The index of a town pack: one [WayClassifier] for each language in which people ask.
public final class LuceneIndex implements Index {

    /// Tuned on `tests/evaluation/questions-tune.tsv`.
    public static final Thresholds THRESHOLDS =
            new Thresholds(
                    -0.82,
                    0.06,
                    0.30,
                    0.35,
                    -0.6,
                    new Thresholds.OfDanger(-0.82, 0.15, 0.9, -0.85, -0.7, -0.5));

    private final Map<Language, WayClassifier> indexes = new ConcurrentHashMap<>();
    private final LanguageGuess guess;

    private LuceneIndex(TownPack pack) {
        this.guess = pack.languageGuess();
        samplesOf(pack).entrySet().parallelStream()
                .forEach(entry ->
                        indexes.put(
                                entry.getKey(),
                                new WayClassifier(
                                        Features.forLanguage(entry.getKey()), entry.getValue())));
    }

    private static Map<Language, List<Sample>> samplesOf(TownPack pack) {
        var samples = new EnumMap<Language, List<Sample>>(Language.class);
        for (var way : pack.ways()) {
            listOf(samples, way.language()).add(new Sample(way.target(), way.text()));
        }
        for (var procedure : pack.procedures().values()) {
            var target = new Target.OfProcedure(procedure.id());
            listOf(samples, Language.JA).add(new Sample(target, procedure.officialName()));
            for (var language : Language.values()) {
                partsOf(procedure.in(language))
                        .forEach(part -> listOf(samples, language).add(new Sample(target, part)));
            }
        }
        return samples;
    }

    private static List<Sample> listOf(Map<Language, List<Sample>> samples, Language language) {
        return samples.computeIfAbsent(language.asked(), _ -> new ArrayList<>());
    }

    /// What a card says, as texts that may resemble a question.
    private static List<String> partsOf(ProcedureText text) {
        return List.of(
                text.title(),
                text.answer(),
                text.who(),
                text.deadline() + " " + String.join(" ", text.bring()));
    }

    /// The index of `pack`.
    public static LuceneIndex of(TownPack pack) {
        return new LuceneIndex(pack);
    }

    @Override
    public List<Hit> search(String text, Language language, int most) {
        var index = indexes.get(guess.of(text, language));
        return index == null ? List.of() : index.search(text, most);
    }
}
