package jp.machimado.conversation.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.machimado.words.Language;

/// A text out of which words are taken. Clock times are turned into marks, `@0930a`: hour, minute,
/// and `a` for before noon, `p` for after, `x` where that is not said.
final class Reading {

    private static final Pattern MARK = Pattern.compile("@(\\d{2})(\\d{2})([apx])");
    private static final int LAST_HOUR = 24;
    private static final int QUARTER = 15;

    private final AskedWords words;
    private final Language language;
    private String text;

    Reading(AskedWords words, Language language, String text) {
        this.words = words;
        this.language = language;
        this.text = text;
    }

    /// A word that was taken out.
    record Taken(String value, MatchResult match) {}

    /// What is left.
    String left() {
        return text;
    }

    /// Writes words of `kind` as their values.
    void replace(String kind) {
        for (var word : words.of(kind, language)) {
            text = word.pattern().matcher(text).replaceAll(Matcher.quoteReplacement(word.value()));
        }
    }

    /// Takes the first word of `kind` out.
    Optional<Taken> take(String kind) {
        for (var word : words.of(kind, language)) {
            var matcher = word.pattern().matcher(text);
            if (matcher.find()) {
                var match = matcher.toMatchResult();
                text = text.substring(0, match.start()) + " " + text.substring(match.end());
                return Optional.of(new Taken(word.value(), match));
            }
        }
        return Optional.empty();
    }

    /// Takes all words of `kind` out and tells what the first that was found means.
    Optional<String> takeAll(String kind) {
        var first = take(kind).map(Taken::value);
        for (var next = first; next.isPresent(); ) {
            next = take(kind).map(Taken::value);
        }
        return first;
    }

    /// Marks the clock times that are written as `kind`.
    void clocks(String kind) {
        for (var word : words.of(kind, language)) {
            text = word.pattern().matcher(text).replaceAll(Reading::mark);
        }
    }

    private static String mark(MatchResult match) {
        int hour = AskedTimes.number(match, "h");
        boolean half = AskedTimes.group(match, "half").isPresent();
        int minute = half ? 2 * QUARTER : AskedTimes.number(match, "mi");
        if (hour > LAST_HOUR || minute % QUARTER != 0 || minute >= 60) {
            return " ";
        }
        var pm = AskedTimes.group(match, "pm").map(_ -> "p");
        var side = pm.or(() -> AskedTimes.group(match, "am").map(_ -> "a")).orElse("x");
        return " @%02d%02d%s".formatted(hour, minute, side);
    }

    /// Marks bare numbers that stand beside a word such as "to".
    void ranges() {
        var between =
                "\\s*(?:"
                        + words.of("between", language).stream()
                                .map(AskedWords.Word::bare)
                                .collect(Collectors.joining("|"))
                        + ")\\s*";
        var number = "(?<![@\\d:/.])(?<h>\\d{1,2})";
        text =
                Pattern.compile(number + "(?=" + between + "(?:@|\\d{1,2}(?![\\d:/])))")
                        .matcher(text)
                        .replaceAll(Reading::mark);
        text =
                Pattern.compile("(?<=@\\d{4}[apx])(?<between>" + between + ")(?<h>\\d{1,2})(?!\\d)")
                        .matcher(text)
                        .replaceAll(match -> match.group("between") + mark(match));
    }

    /// Whether the one time that is marked is an end.
    boolean isUntil() {
        return stands("\\s*", "until-after", false) || stands("\\s*", "until-before", true);
    }

    private boolean stands(String blank, String kind, boolean before) {
        return words.of(kind, language).stream()
                .map(AskedWords.Word::bare)
                .map(word -> before ? word + blank + MARK : MARK + blank + word)
                .anyMatch(around -> Pattern.compile(around).matcher(text).find());
    }

    /// The times that are marked, in the text's order.
    List<Time> times() {
        var times = new ArrayList<Time>();
        var matcher = MARK.matcher(text);
        while (matcher.find()) {
            int hour = Integer.parseInt(matcher.group(1));
            int minute = Integer.parseInt(matcher.group(2));
            times.add(new Time(hour, minute, matcher.group(3).charAt(0)));
        }
        return List.copyOf(times);
    }

    /// A clock time.
    ///
    /// @param side of noon: `a`, `p`, or `x` where it is not said
    record Time(int hour, int minute, char side) {

        private static final int NOON = 12;
        private static final int LATEST_NIGHT = 7;

        /// The quarter of the day, given the part of the day of which the text speaks.
        int quarter(Optional<DayPart> part) {
            return hours(part) * 4 + minute / QUARTER;
        }

        private int hours(Optional<DayPart> part) {
            if (side == 'a') {
                return hour % NOON;
            }
            boolean late =
                    switch (side) {
                        case 'p' -> true;
                        default ->
                                part.map(it -> it != DayPart.MORNING)
                                        .orElse(hour >= 1 && hour <= LATEST_NIGHT);
                    };
            return late && hour < NOON ? hour + NOON : hour;
        }
    }
}
