package jp.machimado.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticePhraseTest {

    private static final Pattern INSERT = Pattern.compile("\\{[0-9]}");

    private final Phrasebook book = new Phrasebook();

    @ParameterizedTest
    @EnumSource(Language.class)
    void areAllSaidInEveryLanguageAndNothingElseIs(Language language) {
        var keys =
                Arrays.stream(NoticePhrase.values())
                        .map(NoticePhrase::key)
                        .collect(Collectors.toSet());
        assertEquals(
                new TreeSet<>(keys),
                new TreeSet<>(book.sentences("notice", language).stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void putInWhatTheJapanesePutsIn(Language language) {
        for (var phrase : NoticePhrase.values()) {
            assertEquals(
                    INSERT.matcher(book.say(Language.JA, phrase)).results().count(),
                    INSERT.matcher(book.say(language, phrase)).results().count(),
                    phrase.name());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "ZH", "PT", "VI"})
    void holdNoKanaInOtherLanguages(Language language) {
        for (var phrase : NoticePhrase.values()) {
            assertFalse(
                    book.say(language, phrase)
                            .codePoints()
                            .anyMatch(c -> c >= 0x3041 && c <= 0x30FA),
                    phrase.name());
        }
    }
}
