package jp.machimado.conversation.booking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.machimado.words.Language;

/// The words by which people say days, times and lengths and answer questions, in each language,
/// from `asked.tsv`. They are regular expressions over a text that [#plain] made even.
final class AskedWords {

    private static final String ALL = "*";
    private static final Pattern NUMERAL = Pattern.compile("[〇一二三四五六七八九十两]+");
    private static final String DIGITS = "〇一二三四五六七八九";

    private final List<Row> rows = read();

    /// One expression, and what it means.
    ///
    /// @param bare the expression wherever it stands
    record Word(Pattern pattern, String bare, String value) {}

    private record Row(String language, String kind, Word word, int length) {}

    /// The words of `kind` in `language`, the longest first.
    List<Word> of(String kind, Language language) {
        var code = language.asked().code();
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .filter(row -> row.language().equals(code) || row.language().equals(ALL))
                .sorted(Comparator.comparingInt(Row::length).reversed())
                .map(Row::word)
                .toList();
    }

    /// `text` in one width and case, with digits for numerals and one blank between words.
    static String plain(String text) {
        var even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return digits(even).replace('’', '\'').replaceAll("\\s+", " ").strip();
    }

    private static String digits(String text) {
        return NUMERAL.matcher(text).replaceAll(match -> String.valueOf(number(match.group())));
    }

    /// The number that a numeral of Chinese characters below 100 writes.
    private static int number(String numeral) {
        int number = 0;
        int last = 0;
        for (int at = 0; at < numeral.length(); at++) {
            char sign = numeral.charAt(at);
            if (sign == '十') {
                number += Math.max(1, last) * 10;
                last = 0;
            } else {
                last = last * 10 + (sign == '两' ? 2 : DIGITS.indexOf(sign));
            }
        }
        return number + last;
    }

    private static List<Row> read() {
        var stream = AskedWords.class.getResourceAsStream("asked.tsv");
        if (stream == null) {
            throw new IllegalStateException("no file asked.tsv");
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .flatMap(cells ->
                            Arrays.stream(cells[3].split(" \\| "))
                                    .map(word -> row(cells, digits(word))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Words of letters with blanks between them are not found inside other words.
    private static Row row(String[] cells, String word) {
        boolean blanks = Language.of(cells[0]).filter(AskedWords::hasBlanks).isPresent();
        var whole =
                blanks
                        ? "(?<![\\p{L}\\p{M}\\d])(?:" + word + ")(?![\\p{L}\\p{M}])"
                        : "(?<!\\d)(?:" + word + ")";
        return new Row(
                cells[0],
                cells[1],
                new Word(Pattern.compile(whole), word, cells[2]),
                word.length());
    }

    private static boolean hasBlanks(Language language) {
        return switch (language) {
            case EN, PT, VI -> true;
            case JA, EASY, ZH -> false;
        };
    }
}
