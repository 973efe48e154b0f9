package jp.machimado.conversation.booking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.words.Language;

/// Short answers to a question: a number, yes, no, back, stop, more, any.
final class SpokenAnswer {

    private static final int LONGEST = 40;

    private final AskedWords words = new AskedWords();

    /// What an answer in words means.
    enum Meaning {
        YES,
        NO,
        BACK,
        STOP,
        MORE,
        ANY
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

    /// What `text` means as a whole, in `language` before all others.
    Optional<Meaning> meaning(String text, Language language) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
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
