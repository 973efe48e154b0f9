package jp.machimado.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageChoiceTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pt-BR,pt;q=0.9,en;q=0.8 | PT",
                "fr-FR, vi;q=0.5, en;q=0.4 | VI",
                "en;q=0.2, zh-Hant;q=0.9 | ZH",
                "ja | JA",
                "en;q=0, fr | JA",
                "fr | JA",
                "* | JA",
                ";;;=,,q | JA",
            })
    void followsTheBrowserWhenTheAddressAsksForNoLanguage(String header, Language language) {
        assertEquals(language, LanguageChoice.of(Optional.empty(), Optional.of(header)));
    }

    @Test
    void theAddressGoesBeforeTheBrowser() {
        assertEquals(
                Language.EASY, LanguageChoice.of(Optional.of("easy"), Optional.of("pt-BR,pt")));
    }

    @Test
    void anUnknownLanguageInTheAddressCountsAsNone() {
        assertEquals(Language.PT, LanguageChoice.of(Optional.of("<script>"), Optional.of("pt-BR")));
    }

    @Test
    void speaksJapaneseWhenNothingIsSaid() {
        assertEquals(Language.JA, LanguageChoice.of(Optional.empty(), Optional.empty()));
        assertEquals(
                Language.JA,
                LanguageChoice.of(Optional.empty(), Optional.of("en,".repeat(10_000))));
    }
}
