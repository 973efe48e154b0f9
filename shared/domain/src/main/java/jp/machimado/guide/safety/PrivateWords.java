package jp.machimado.guide.safety;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// Words that make a number beside them private, such as 口座番号, from `private-words.tsv`.
///
/// @param fewest how few digits such a number has; 0 for a code of letters and digits
/// @param most how many
/// @param words in lower case
record PrivateWords(int fewest, int most, List<String> words) {

    private static final Pattern DATE_OR_AMOUNT =
            Pattern.compile(
                    "\\s*(?:\u5e74|\u6708|\u65e5|\u6642|\u5186|\u4e07|\u56de|\u6b73|\u4eba|yen|y\u00ean|ienes|times|years?|anos|vezes|l\u1ea7n)");

    /// A telephone number as it is printed, or what follows the sign or the word for a postal code.
    private static final Pattern PUBLIC =
            Pattern.compile(
                    "0[0-9]{1,4}-[0-9]{1,4}-[0-9]{3,4}|(?<=\u3012|\u3012 |\u90f5\u4fbf\u756a\u53f7|\u90f5\u4fbf\u756a\u53f7 )[0-9]{3}-?[0-9]{4}");

    static boolean isDateOrAmount(String view, int end) {
        return DATE_OR_AMOUNT.matcher(view).region(end, view.length()).lookingAt();
    }

    static boolean isPublic(String view, int start, int end) {
        return PUBLIC.matcher(view).useTransparentBounds(true).region(start, end).matches();
    }

    boolean fits(int digits) {
        return digits >= fewest && digits <= most;
    }

    boolean isIn(String around) {
        return words.stream().anyMatch(word -> occurs(word, around));
    }

    /// Whether `word` stands in `text`; a word in Latin letters only as a whole word, so that "pin"
    /// is not "shopping".
    private static boolean occurs(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!isLatin(word, word.length() - 1)
                    || (!isLatin(text, at - 1) && !isLatin(text, at + word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
    }

    static List<PrivateWords> all() {
        var stream = PrivateWords.class.getResourceAsStream("private-words.tsv");
        if (stream == null) {
            throw new IllegalStateException("no file private-words.tsv");
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(PrivateWords::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrivateWords parse(String line) {
        var cells = line.split("\t", -1);
        return new PrivateWords(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                List.of(cells[2].split(" \\| ")));
    }
}
