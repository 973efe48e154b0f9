package jp.machimado.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.Way;
import jp.machimado.words.Language;
import jp.machimado.words.LanguageGuess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The language of the pack's own ways of asking: learnt from nine tenths, tried on the last.
final class LanguageGuessTest {

    private static final int TENTH = 10;

    private static final TownPack PACK = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));
    private static final LanguageGuess GUESS = learntFromNineTenths();

    @ParameterizedTest
    @EnumSource(Language.class)
    void guessesNinetySevenOfAHundredRightInEachLanguage(Language language) {
        var texts = texts(language);
        var other = language == Language.EN ? Language.JA : Language.EN;
        var wrong =
                IntStream.range(0, texts.size())
                        .filter(LanguageGuessTest::isHeldOut)
                        .mapToObj(texts::get)
                        .filter(text -> GUESS.of(text, other) != language.asked())
                        .toList();
        int tried = (texts.size() + TENTH - 1) / TENTH;
        assertTrue(tried > 50, "enough are tried");
        assertTrue(
                wrong.size() <= 0.03 * tried, wrong.size() + " of " + tried + " wrong: " + wrong);
    }

    @ParameterizedTest
    @CsvSource({"123, VI", "!?, ZH", "'', EASY"})
    void keepsTheLanguageWhereATextShowsNone(String text, Language before) {
        assertEquals(before.asked(), GUESS.of(text, before).asked());
    }

    @Test
    void takesKanaForJapanese() {
        assertEquals(Language.JA, GUESS.of("マイナンバー", Language.EN));
    }

    private static LanguageGuess learntFromNineTenths() {
        Map<Language, List<String>> samples = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            var texts = texts(language);
            samples.put(
                    language,
                    IntStream.range(0, texts.size())
                            .filter(i -> !isHeldOut(i))
                            .mapToObj(texts::get)
                            .collect(Collectors.toList()));
        }
        return new LanguageGuess(samples);
    }

    private static List<String> texts(Language language) {
        return PACK.ways().stream()
                .filter(way -> way.language() == language)
                .map(Way::text)
                .distinct()
                .toList();
    }

    private static boolean isHeldOut(int index) {
        return index % TENTH == 0;
    }
}
