package jp.machimado.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.words.Language;

/// In which language a visitor is answered.
public final class LanguageChoice {

    private static final int LONGEST_HEADER = 500;

    private LanguageChoice() {}

    /// The language that the address asks for (`lang`), else the first of the browser's
    /// (`Accept-Language`) that we speak, else Japanese.
    public static Language of(Optional<String> lang, Optional<String> acceptLanguage) {
        return lang.flatMap(Language::of)
                .or(() -> acceptLanguage.flatMap(LanguageChoice::accepted))
                .orElse(Language.JA);
    }

    private static Optional<Language> accepted(String header) {
        return ranges(header)
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> spoken(range).stream())
                .findFirst();
    }

    private static Stream<Locale.LanguageRange> ranges(String header) {
        if (header.length() > LONGEST_HEADER) {
            return Stream.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream();
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    private static Optional<Language> spoken(Locale.LanguageRange range) {
        var primary = range.getRange().split("-", 2)[0];
        return Arrays.stream(Language.values())
                .filter(language -> language.locale().getLanguage().equals(primary))
                .findFirst();
    }
}
