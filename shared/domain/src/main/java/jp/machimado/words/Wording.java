package jp.machimado.words;

import java.util.EnumMap;
import java.util.Map;

/// One short text in all six languages.
public record Wording(Map<Language, String> texts) {

    /// Refuses a wording that lacks a language: half-translated answers must not reach anyone.
    public Wording {
        texts = Map.copyOf(texts);
        for (var language : Language.values()) {
            if (!texts.containsKey(language)) {
                throw new IllegalArgumentException("no text in " + language.code());
            }
        }
    }

    /// The text in `language`.
    public String in(Language language) {
        return texts.getOrDefault(language, "");
    }

    /// The same text in every language, for names that are not translated.
    public static Wording same(String text) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, text);
        }
        return new Wording(texts);
    }
}
