package jp.machimado.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// The service's own sentences in all six languages, from `phrases_<code>.properties`: one key, one sentence.
///
/// `{0}`, `{1}` … stand for what is put in.
public final class Phrasebook {

    private final Map<Language, Properties> sentences = new EnumMap<>(Language.class);

    /// Reads all languages at once.
    public Phrasebook() {
        for (var language : Language.values()) {
            sentences.put(language, read("phrases_" + language.code() + ".properties"));
        }
    }

    /// The sentence of `phrase` in `language`, with `inserts` put in.
    public String say(Language language, Phrase phrase, Object... inserts) {
        var sentence = sentencesIn(language).getProperty(phrase.key());
        if (sentence == null) {
            throw new IllegalStateException("no phrase " + phrase.key() + " in " + language.code());
        }
        for (int i = 0; i < inserts.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(inserts[i]));
        }
        return sentence;
    }

    /// All sentences of `language` by key, for tests that compare languages.
    Properties sentencesIn(Language language) {
        var properties = sentences.get(language);
        if (properties == null) {
            throw new IllegalStateException("no phrases in " + language.code());
        }
        return properties;
    }

    private static Properties read(String name) {
        try (var stream = Phrasebook.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
