package jp.machimado.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The service's own sentences in all six languages, from `<area>_<code>.properties`: one key, one
/// sentence.
///
/// `{0}`, `{1}` … stand for what is put in.
public final class Phrasebook {

    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    /// The sentence of `phrase` in `language`, with `inserts` put in.
    public String say(Language language, Phrase phrase, Object... inserts) {
        var sentence = sentences(phrase.area(), language).getProperty(phrase.key());
        if (sentence == null) {
            throw new IllegalStateException("no phrase " + phrase.key() + " in " + language.code());
        }
        for (int i = 0; i < inserts.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(inserts[i]));
        }
        return sentence;
    }

    /// All sentences of an area in `language` by key, for tests that compare languages.
    Properties sentences(String area, Language language) {
        return files.computeIfAbsent(
                area + "_" + language.code() + ".properties", Phrasebook::read);
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
