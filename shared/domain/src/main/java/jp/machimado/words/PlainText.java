package jp.machimado.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Makes texts of one meaning look alike before they are compared: a chain of small steps, each of
/// which can be read and tested alone.
public final class PlainText {

    private static final int LONGEST = 1_000;
    private static final Pattern COMBINING = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}ー]+");
    private static final List<UnaryOperator<String>> STEPS =
            List.of(
                    PlainText::shorten,
                    PlainText::width,
                    PlainText::lowerCase,
                    PlainText::visible,
                    PlainText::repeats,
                    PlainText::longVowels);

    private PlainText() {}

    /// `text` after all steps.
    public static String of(String text) {
        for (var step : STEPS) {
            text = step.apply(text);
        }
        return text;
    }

    /// At most the first 1,000 characters: a question is shorter.
    static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /// Full and half width alike (Unicode NFKC): `ｷﾞ` becomes `ギ`, `１` becomes `1`.
    static String width(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Control characters, direction marks and emoji become blanks.
    static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{So}\\p{Cs}\\p{Co}]+", " ");
    }

    /// Three or more of one character become two.
    static String repeats(String text) {
        return text.replaceAll("(.)\\1{2,}", "$1$1");
    }

    /// Signs that people use for the long vowel become `ー` after kana.
    static String longVowels(String text) {
        return text.replaceAll("(?<=[ァ-ヶぁ-ゖ])[~〜～―‐-]", "ー");
    }

    /// Only letters and digits.
    public static String lettersOf(String text) {
        return NO_LETTER.matcher(text).replaceAll("");
    }

    /// Hiragana as katakana.
    public static String katakana(String text) {
        var result = new StringBuilder(text.length());
        text.chars()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + 0x60 : c)
                .forEach(c -> result.append((char) c));
        return result.toString();
    }

    /// Letters without their accents, `đ` as `d`.
    public static String withoutAccents(String text) {
        return COMBINING
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
