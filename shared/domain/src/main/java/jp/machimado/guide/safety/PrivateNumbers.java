package jp.machimado.guide.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds numbers that must not be sent to us, and replaces them before anything is kept: My Number
/// (個人番号), payment cards, bank accounts, insurance numbers (被保険者番号・記号番号), PINs and security codes.
///
/// My Number's check digit is that of 行政手続における特定の個人を識別するための番号の利用等に関する法律の規定による通知カード及び
/// 個人番号カード並びに情報提供ネットワークシステムによる特定個人情報の提供等に関する省令 第5条.
public final class PrivateNumbers {

    /// What stands where a number stood.
    public static final String MARKER = "\u27e6\u2588\u27e7";

    private static final int BEFORE = 40;
    private static final int AFTER = 14;
    private static final int KEPT_DIGITS = 4;

    /// Possessive, so that thousands of digits do not exhaust the stack.
    private static final Pattern RUN =
            Pattern.compile(
                    "[0-9]\u2060*+(?:[\\s\\-\u2010-\u2015\u2212\u30fc\uff70._/\u30fb,\u3001]{0,3}+[0-9]\u2060*+)*+");

    private static final Pattern RESIDENCE_CARD =
            Pattern.compile("(?<![a-z])[a-z]{2}[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[a-z]{2}(?![a-z])");

    /// A password of letters and digits, such as that of a signature certificate (6–16 characters).
    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![a-z0-9])(?=[a-z]*[0-9])(?=[0-9]*[a-z])[a-z0-9]{6,16}(?![a-z0-9])");

    private final List<PrivateWords> words = PrivateWords.all();
    private final SpokenDigits spoken = new SpokenDigits();

    /// A text without its private numbers.
    ///
    /// @param text with [#MARKER] for each number
    /// @param found whether there was any
    public record Redacted(String text, boolean found) {}

    /// Replaces every private number in `text`.
    public Redacted redact(String text) {
        var spans = spans(text);
        if (spans.isEmpty()) {
            return new Redacted(text, false);
        }
        var result = new StringBuilder();
        int end = 0;
        for (var span : spans) {
            if (span.start() >= end) {
                result.append(text, end, span.start()).append(MARKER);
                end = span.end();
            }
        }
        return new Redacted(result.append(text.substring(end)).toString(), true);
    }

    /// `text` without any number of four digits or more, private or not: for what is kept without
    /// need of them.
    public static String withoutNumbers(String text) {
        var view = PlainDigits.of(text);
        var runs = RUN.matcher(view);
        var result = new StringBuilder();
        int end = 0;
        while (runs.find()) {
            if (runs.group().chars().filter(Character::isDigit).count() >= KEPT_DIGITS) {
                result.append(text, end, runs.start()).append(MARKER);
                end = runs.end();
            }
        }
        return result.append(text.substring(end)).toString();
    }

    private List<Span> spans(String text) {
        var view = spoken.written(PlainDigits.of(text));
        var spans = new ArrayList<Span>();
        var runs = RUN.matcher(view);
        while (runs.find()) {
            var run = new Span(runs.start(), runs.end());
            if (isNumber(run.in(view)) || isNamed(view, run)) {
                spans.add(run);
            } else {
                partsOf(view, run).stream()
                        .filter(part -> isNumber(part.in(view)))
                        .forEach(spans::add);
            }
        }
        spans.addAll(withLetters(text, view));
        spans.sort(
                Comparator.comparingInt(Span::start)
                        .thenComparing(Span::end, Comparator.reverseOrder()));
        return spans;
    }

    private List<Span> withLetters(String text, String view) {
        var spans = new ArrayList<Span>();
        var cards = RESIDENCE_CARD.matcher(view);
        while (cards.find()) {
            var card = new Span(cards.start(), cards.end());
            if (card.isDense() || card.in(text).chars().noneMatch(Character::isLowerCase)) {
                spans.add(card);
            }
        }
        var codes = CODE.matcher(view);
        while (codes.find()) {
            var code = new Span(codes.start(), codes.end());
            if (isNamed(view, code, 0)) {
                spans.add(code);
            }
        }
        return spans;
    }

    private static boolean isNumber(String run) {
        var digits = run.replaceAll("[^0-9]", "");
        return CheckDigits.isMyNumber(digits) || CheckDigits.isCard(digits);
    }

    /// Whether a word such as 口座番号 stands close to the run.
    private boolean isNamed(String view, Span run) {
        return isNamed(view, run, run.in(view).replaceAll("[^0-9]", "").length());
    }

    private boolean isNamed(String view, Span run, int digits) {
        if (PrivateWords.isDateOrAmount(view, run.end())
                || PrivateWords.isPublic(view, run.start(), run.end())) {
            return false;
        }
        var around =
                view.substring(Math.max(0, run.start() - BEFORE), run.start())
                        + "\n"
                        + view.substring(run.end(), Math.min(view.length(), run.end() + AFTER));
        return words.stream().anyMatch(kind -> kind.fits(digits) && kind.isIn(around));
    }

    /// The stretches between wide separators (white space and commas), singly and in rows: a number
    /// written in groups beside another number.
    private static List<Span> partsOf(String view, Span run) {
        var groups = new ArrayList<Span>();
        var matcher = Pattern.compile("[0-9]+").matcher(view).region(run.start(), run.end());
        while (matcher.find()) {
            groups.add(new Span(matcher.start(), matcher.end()));
        }
        var parts = new ArrayList<Span>();
        for (int from = 0; from < groups.size(); from++) {
            for (int to = from; to < Math.min(groups.size(), from + 5); to++) {
                parts.add(new Span(groups.get(from).start(), groups.get(to).end()));
            }
        }
        return parts.stream().filter(part -> isLoose(view, part.start(), part.end(), run)).toList();
    }

    private static boolean isLoose(String view, int start, int end, Span run) {
        return (start == run.start() || isWide(view.charAt(start - 1)))
                && (end == run.end() || isWide(view.charAt(end)));
    }

    private static boolean isWide(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '\u3001';
    }

    private record Span(int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }

        /// Whether it is a residence card's number without gaps.
        boolean isDense() {
            return end - start == 12;
        }
    }
}
