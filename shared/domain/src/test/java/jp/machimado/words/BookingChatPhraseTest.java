package jp.machimado.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Audience;
import jp.machimado.conversation.booking.BookingSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingChatPhraseTest {

    private static final Pattern INSERT = Pattern.compile("\\{[0-9]}");

    private final Phrasebook book = new Phrasebook();

    @ParameterizedTest
    @EnumSource(Language.class)
    void areAllSaidInEveryLanguageAndNothingElseIs(Language language) {
        assertEquals(
                Arrays.stream(BookingChatPhrase.values())
                        .map(BookingChatPhrase::key)
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(book.sentences("bookingchat", language).stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void putInWhatTheJapanesePutsIn(Language language) {
        for (var phrase : BookingChatPhrase.values()) {
            assertEquals(inserts(Language.JA, phrase), inserts(language, phrase), phrase.name());
        }
    }

    private Set<String> inserts(Language language, BookingChatPhrase phrase) {
        return INSERT.matcher(book.say(language, phrase))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "ZH", "PT", "VI"})
    void holdNoKanaInOtherLanguages(Language language) {
        for (var phrase : BookingChatPhrase.values()) {
            assertFalse(
                    book.say(language, phrase)
                            .codePoints()
                            .anyMatch(c -> c >= 0x3041 && c <= 0x30FA),
                    phrase.name());
        }
    }

    @Test
    void thereIsOneForEachReasonStateFactQuestionAndRemark() {
        var names =
                Arrays.stream(BookingChatPhrase.values())
                        .map(BookingChatPhrase::name)
                        .collect(Collectors.toSet());
        Stream.of(
                        named("WHY_", Refusal.Reason.values()),
                        named("STATE_", BookingState.values()),
                        named("ACCESS_", AccessFact.values()),
                        named("AUDIENCE_", Audience.values()),
                        named("FACT_", BookingSpeech.Fact.values()),
                        named("ASK_", BookingSpeech.Question.values()),
                        named("REMARK_", BookingSpeech.Remark.values()))
                .flatMap(each -> each)
                .forEach(name -> assertTrue(names.contains(name), name));
    }

    private static Stream<String> named(String begin, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> begin + value.name());
    }
}
