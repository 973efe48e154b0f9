package jp.machimado.conversation.booking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.machimado.words.Language;

/// Short answers to a question: a number, yes, no, back, stop, more, any, or what a button says.
final class SpokenAnswer {

    private static final int LONGEST = 40;
    private static final Pattern PARTS = Pattern.compile("[\\s、,，。.!！]+");
    private static final String CHANGE_WISH = "CHANGE";

    private final AskedWords words = new AskedWords();

    /// What an answer in words means.
    enum Meaning {
        YES,
        NO,
        BACK,
        STOP,
        MORE,
        ANY,
        BOOK,
        CHANGE,
        CANCEL,
        WAIT,
        CHECK_IN,
        LEAVE,
        MINE
    }

    /// The number that `text` is; empty when it is anything else.
    Optional<Integer> number(String text, Language language) {
        return text.length() > LONGEST
                ? Optional.empty()
                : words.of("ordinal", language).stream()
                        .map(word -> word.pattern().matcher(AskedWords.plain(text)))
                        .filter(matcher -> matcher.matches())
                        .map(matcher -> Integer.parseInt(matcher.group("n")))
                        .findFirst();
    }

    /// Whether `text` speaks of changing a booking, and not of cancelling it.
    boolean wantsChange(String text, Language language) {
        var reading = new Reading(words, language, AskedWords.plain(text));
        return reading.take("wish")
                .map(Reading.Taken::value)
                .filter(CHANGE_WISH::equals)
                .isPresent();
    }

    /// What `text` means as a whole, in `language` before all others. A yes and what it is said to,
    /// as in 「はい、変更する」, are one answer.
    Optional<Meaning> meaning(String text, Language language) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return whole(text, language).or(() -> yesAnd(text, language));
    }

    private Optional<Meaning> yesAnd(String text, Language language) {
        var parts = PARTS.split(text.strip(), 2);
        var yes = whole(parts[0], language).filter(Meaning.YES::equals);
        return parts.length < 2 ? Optional.empty() : yes.flatMap(_ -> whole(parts[1], language));
    }

    private Optional<Meaning> whole(String text, Language language) {
        var plain = AskedWords.plain(text).replaceAll("[\\p{P}\\p{S}&&[^']]+", "");
        return Stream.concat(
                        Stream.of(language),
                        Arrays.stream(Language.values())
                                .sorted(Comparator.comparing(Language::code)))
                .flatMap(each -> words.of("reply", each).stream())
                .filter(word -> word.pattern().matcher(plain).matches())
                .map(word -> Meaning.valueOf(word.value()))
                .findFirst();
    }
}
