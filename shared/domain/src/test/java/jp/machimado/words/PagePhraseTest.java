package jp.machimado.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagePhraseTest {

    private static final Pattern INSERT = Pattern.compile("\\{[0-9]}");

    private final Phrasebook book = new Phrasebook();

    @ParameterizedTest
    @EnumSource(Language.class)
    void areAllSaidInEveryLanguageAndNothingElseIs(Language language) {
        var keys =
                Arrays.stream(PagePhrase.values()).map(PagePhrase::key).collect(Collectors.toSet());
        assertEquals(
                new TreeSet<>(keys),
                new TreeSet<>(book.sentences("page", language).stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areNeverEmpty(Language language) {
        assertEquals(
                "",
                Arrays.stream(PagePhrase.values())
                        .filter(phrase -> book.say(language, phrase).isBlank())
                        .map(PagePhrase::name)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void putInWhatTheJapanesePutsIn(Language language) {
        for (var phrase : PagePhrase.values()) {
            assertEquals(inserts(Language.JA, phrase), inserts(language, phrase), phrase.name());
        }
    }

    private Set<String> inserts(Language language, PagePhrase phrase) {
        return INSERT.matcher(book.say(language, phrase))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
