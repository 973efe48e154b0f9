package jp.machimado.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language in which the service speaks. `EASY` is やさしい日本語: Japanese in short sentences, for
/// people who are learning it.
public enum Language {
    JA("ja", "ja", "日本語"),
    EASY("easy", "ja", "やさしい日本語"),
    EN("en", "en", "English"),
    ZH("zh", "zh-Hans", "中文"),
    PT("pt", "pt-BR", "Português"),
    VI("vi", "vi", "Tiếng Việt");

    private final String code;
    private final String tag;
    private final String ownName;

    Language(String code, String tag, String ownName) {
        this.code = code;
        this.tag = tag;
        this.ownName = ownName;
    }

    /// The short code used in file names, addresses and stored items: `ja`, `easy`, `en`, `zh`,
    /// `pt`, `vi`.
    public String code() {
        return code;
    }

    /// The BCP 47 tag for HTML's `lang`.
    public String tag() {
        return tag;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    /// The language in which questions are written: learners of Japanese ask in Japanese.
    public Language asked() {
        return this == EASY ? JA : this;
    }

    /// The locale for formatting dates and numbers.
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// The language of `code`, empty when the service does not speak it.
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}
