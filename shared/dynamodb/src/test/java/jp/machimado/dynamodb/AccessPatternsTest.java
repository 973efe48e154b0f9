package jp.machimado.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import jp.machimado.dynamodb.booking.BookingAccessPatterns;
import jp.machimado.dynamodb.booking.LedgerAccessPatterns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The access-pattern table, each row tried on a real DynamoDB. A new part of the service adds its
/// rows.
final class AccessPatternsTest {

    static Stream<AccessPattern> rows() {
        return Stream.of(
                        ChatAccessPatterns.all(),
                        BookingAccessPatterns.all(),
                        LedgerAccessPatterns.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void costsTheseRequests(AccessPattern pattern) {
        var town = TestTown.empty();
        pattern.before().accept(town);
        town.recorded.clear();
        pattern.ask().accept(town);
        assertEquals(pattern.requests(), town.recorded.lines());
    }
}
