package jp.machimado.conversation.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.booking.time.Hours;
import jp.machimado.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTimesTest {

    /// A Tuesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final AskedTimes times = new AskedTimes();

    @ParameterizedTest
    @CsvFileSource(resources = "asked-times.txt", delimiter = '|')
    void readsWhatIsAskedFor(String code, String text, String expected) {
        var asked = times.in(text, Language.of(code).orElseThrow(), TODAY);
        assertEquals(expected, shown(asked), asked::toString);
    }

    private static String shown(AskedTime asked) {
        return Stream.of(
                        asked.what().map(What::name),
                        asked.day().map(AskedTimesTest::shown),
                        asked.part().map(DayPart::name),
                        asked.from().map(Hours::clock),
                        asked.length().map(quarters -> (quarters / 4.0 + "h").replace(".0h", "h")),
                        asked.nights().map(nights -> nights + "n"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String shown(LocalDate day) {
        return day.getYear() == TODAY.getYear() ? day.toString().substring(5) : day.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2月30日", "25:00", "10:07", "99時", "デスクを一日利用したいのですが", "0泊0日0時間"})
    void readsNoTimeWhereThereIsNone(String text) {
        var asked = times.in(text, Language.JA, TODAY);
        assertTrue(asked.day().isEmpty() && asked.from().isEmpty() && asked.length().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17時まで", "until 5 pm"})
    void doesNotTakeAnEndForABeginning(String text) {
        var language = text.startsWith("until") ? Language.EN : Language.JA;
        assertEquals(Optional.empty(), times.in(text, language, TODAY).from());
    }
}
