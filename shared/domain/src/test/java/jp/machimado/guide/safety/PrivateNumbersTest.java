package jp.machimado.guide.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that must not be sent to us are gone before anything else happens.
final class PrivateNumbersTest {

    private final PrivateNumbers numbers = new PrivateNumbers();

    static Stream<String> messagesWithPrivateNumbers() throws IOException {
        return Stream.concat(messages("private-ways.tsv"), messages("private-own.tsv"));
    }

    static Stream<String> messagesWithOtherNumbers() throws IOException {
        return Stream.concat(messages("private-not.tsv"), messages("other-own.tsv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messagesWithPrivateNumbers")
    void findsAPrivateNumber(String message) {
        assertTrue(numbers.redact(message).found());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messagesWithOtherNumbers")
    void leavesOtherNumbersAlone(String message) {
        assertEquals(message, numbers.redact(message).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "　"})
    void leavesNoDigitOfAMyNumberHoweverItIsSpaced(String separator) {
        var random = new Random(20_261_124);
        for (int i = 0; i < 500; i++) {
            var number = myNumber(random);
            var spaced =
                    String.join(
                            separator,
                            number.substring(0, 4),
                            number.substring(4, 8),
                            number.substring(8));
            var redacted = numbers.redact("これです " + spaced + " よろしく");
            assertTrue(redacted.found(), spaced);
            assertFalse(redacted.text().matches("(?s).*[0-9].*"), redacted.text());
        }
    }

    @Test
    void endsOnAHundredThousandDigits() {
        assertEquals(100_000, numbers.redact("0".repeat(100_000)).text().length());
    }

    private static String myNumber(Random random) {
        var digits = new StringBuilder();
        for (int i = 0; i < 11; i++) {
            digits.append(random.nextInt(10));
        }
        for (char check = '0'; check <= '9'; check++) {
            if (CheckDigits.isMyNumber(digits.toString() + check)) {
                return digits.toString() + check;
            }
        }
        throw new IllegalStateException("every number has a check digit");
    }

    private static Stream<String> messages(String file) throws IOException {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        PrivateNumbersTest.class.getResourceAsStream(file)),
                                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t", -1)[1]).toList().stream();
        }
    }
}
