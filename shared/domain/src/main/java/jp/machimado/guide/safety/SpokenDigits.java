package jp.machimado.guide.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Digits that are said as words, from `spoken-digits.tsv`: as somebody dictates a number to a
/// telephone.
final class SpokenDigits {

    /// What stands in place of the rest of a word, after its digit.
    static final char REST = '\u2060';

    /// So many in a row are a number and not words that only look so.
    private static final int FEWEST = 3;

    private static final int WIDEST_GAP = 3;
    private static final int KATAKANA_TO_HIRAGANA = '\u30a1' - '\u3041';

    private final Map<String, Character> digits = read();
    private final Pattern word = pattern(digits);

    private record Said(int start, int end, char digit) {}

    /// The same text, character for character, in which words that say at least three digits in a
    /// row have become those digits, each followed by [#REST] up to the end of its word.
    ///
    /// @param view in lower case
    String written(String view) {
        var found = word.matcher(hiragana(view));
        var result = new StringBuilder(view);
        var row = new ArrayList<Said>();
        while (found.find()) {
            if (!row.isEmpty() && !isGap(view, row.getLast().end(), found.start())) {
                write(row, result);
                row.clear();
            }
            char digit = Objects.requireNonNull(digits.get(found.group()));
            row.add(new Said(found.start(), found.end(), digit));
        }
        write(row, result);
        return result.toString();
    }

    private static void write(List<Said> row, StringBuilder result) {
        if (row.size() < FEWEST) {
            return;
        }
        for (var said : row) {
            result.setCharAt(said.start(), said.digit());
            for (int at = said.start() + 1; at < said.end(); at++) {
                result.setCharAt(at, REST);
            }
        }
    }

    private static boolean isGap(String view, int from, int to) {
        return to - from <= WIDEST_GAP
                && view.substring(from, to)
                        .chars()
                        .noneMatch(c -> Character.isLetterOrDigit(c) && c != '\u30fc');
    }

    private static String hiragana(String view) {
        var folded = new StringBuilder(view);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= '\u30a1' && c <= '\u30f6') {
                folded.setCharAt(i, (char) (c - KATAKANA_TO_HIRAGANA));
            }
        }
        return folded.toString();
    }

    /// A word in Latin letters only as a whole word; the longest first.
    private static Pattern pattern(Map<String, Character> digits) {
        var words =
                digits.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(text -> isLatin(text) ? "(?<!\\p{L})" + text + "(?!\\p{L})" : text)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(words);
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    private static Map<String, Character> read() {
        var stream = SpokenDigits.class.getResourceAsStream("spoken-digits.tsv");
        if (stream == null) {
            throw new IllegalStateException("no file spoken-digits.tsv");
        }
        var digits = new HashMap<String, Character>();
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line : reader.lines().skip(1).toList()) {
                var cells = line.split("\t", -1);
                for (var word : cells[1].split(" \\| ", -1)) {
                    digits.put(word, cells[0].charAt(0));
                }
            }
            return digits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
