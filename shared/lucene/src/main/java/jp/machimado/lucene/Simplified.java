package jp.machimado.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Chinese in simplified characters, as the pack is written: each traditional character of
/// `traditional.tsv`, those common in a town hall, becomes its simplified one.
final class Simplified {

    private final Map<Character, Character> characters = read();

    /// `text` in simplified characters, as long as it was.
    String of(String text) {
        var simplified = new StringBuilder(text);
        for (int i = 0; i < simplified.length(); i++) {
            char c = simplified.charAt(i);
            simplified.setCharAt(i, characters.getOrDefault(c, c));
        }
        return simplified.toString();
    }

    private static Map<Character, Character> read() {
        var stream = Simplified.class.getResourceAsStream("traditional.tsv");
        if (stream == null) {
            throw new IllegalStateException("no file traditional.tsv");
        }
        var characters = new HashMap<Character, Character>();
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).forEach(line -> characters.put(line.charAt(0), line.charAt(2)));
            return characters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
