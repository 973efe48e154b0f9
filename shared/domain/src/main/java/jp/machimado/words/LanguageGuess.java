package jp.machimado.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Guesses in which language a text is written: kana is Japanese; otherwise pieces of three
/// characters decide, as they occur in samples of each language (naive Bayes).
public final class LanguageGuess {

    private static final int PIECE = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{S}\\d\\s]+");

    private final Map<Language, Map<String, Integer>> pieces = new EnumMap<>(Language.class);
    private final Map<Language, Integer> totals = new EnumMap<>(Language.class);

    /// Learns from `samples`, texts by the language in which they are written.
    public LanguageGuess(Map<Language, List<String>> samples) {
        samples.forEach((language, texts) -> {
            var counts = pieces.computeIfAbsent(language.asked(), _ -> new HashMap<>());
            for (var text : texts) {
                count(text, counts);
            }
            totals.put(
                    language.asked(), counts.values().stream().mapToInt(Integer::intValue).sum());
        });
    }

    /// The language of `text`, or `otherwise` when it shows none (digits, signs) or shows both
    /// equally.
    public Language of(String text, Language otherwise) {
        if (text.codePoints().anyMatch(LanguageGuess::isKana)) {
            return Language.JA;
        }
        var counts = new HashMap<String, Integer>();
        count(text, counts);
        if (counts.isEmpty()) {
            return otherwise;
        }
        var best = otherwise.asked();
        double most =
                pieces.containsKey(best) ? likelihood(best, counts) : Double.NEGATIVE_INFINITY;
        for (var language : pieces.keySet()) {
            double likelihood = likelihood(language, counts);
            if (likelihood > most) {
                most = likelihood;
                best = language;
            }
        }
        return best;
    }

    private double likelihood(Language language, Map<String, Integer> counts) {
        var known = pieces.getOrDefault(language, Map.of());
        double total = totals.getOrDefault(language, 0) + 10_000.0;
        double sum = 0;
        for (var piece : counts.entrySet()) {
            sum +=
                    piece.getValue()
                            * Math.log((known.getOrDefault(piece.getKey(), 0) + 0.5) / total);
        }
        return sum;
    }

    private static void count(String text, Map<String, Integer> counts) {
        var words = BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var plain = " " + words.strip() + " ";
        if (plain.isBlank()) {
            return;
        }
        boolean han = plain.codePoints().anyMatch(LanguageGuess::isHan);
        int piece = han ? 1 : PIECE;
        for (int i = 0; i + piece <= plain.length(); i++) {
            counts.merge(plain.substring(i, i + piece), 1, Integer::sum);
        }
        if (han) {
            for (int i = 0; i + 2 <= plain.length(); i++) {
                counts.merge(plain.substring(i, i + 2), 1, Integer::sum);
            }
        }
    }

    private static boolean isKana(int point) {
        var script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }
}
