package jp.machimado.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every enum of phrases promises of its files.
abstract class PhraseContract {

    private static final Pattern INSERT = Pattern.compile("\\{[0-9]}");

    final Phrasebook book = new Phrasebook();
    private final List<Phrase> phrases;

    PhraseContract(Phrase... phrases) {
        this.phrases = Arrays.asList(phrases);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areAllSaidInEveryLanguageAndNothingElseIs(Language language) {
        assertEquals(
                phrases.stream().map(Phrase::key).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(
                        book.sentences(phrases.getFirst().area(), language).stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areNeverEmpty(Language language) {
        assertEquals(
                "",
                phrases.stream()
                        .filter(phrase -> book.say(language, phrase).isBlank())
                        .map(Phrase::name)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void putInWhatTheJapanesePutsIn(Language language) {
        for (var phrase : phrases) {
            assertEquals(inserts(Language.JA, phrase), inserts(language, phrase), phrase.name());
        }
    }

    private Set<String> inserts(Language language, Phrase phrase) {
        return INSERT.matcher(book.say(language, phrase))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
