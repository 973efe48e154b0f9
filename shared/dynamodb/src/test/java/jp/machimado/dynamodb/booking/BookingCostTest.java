package jp.machimado.dynamodb.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.at;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.Request;
import jp.machimado.booking.ledger.Claim;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.dynamodb.WriteUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a booking costs in write units, by AWS's rule from the items as they are; beside it what it
/// would cost if each slot were an item. Writes to the index `due` come on top: one or two of one
/// unit each.
final class BookingCostTest {

    private static final String DESK = "desk-1";

    private final TestTown town = TestTown.empty();

    static Stream<Arguments> bookings() {
        return Stream.of(
                Arguments.of("an hour", List.of(on(DESK, "09:00", "10:00")), 8, 14),
                Arguments.of("a working day", List.of(on(DESK, "08:30", "17:15")), 8, 76),
                Arguments.of("three days of workation", workation(), 14, 222));
    }

    private static List<Use> workation() {
        return List.of(
                nights("house", "2026-07-06", "2026-07-09"),
                at("desk-1", LocalDate.of(2026, 7, 6), "08:30", "17:15"),
                at("desk-2", LocalDate.of(2026, 7, 7), "08:30", "17:15"),
                at("desk-3", LocalDate.of(2026, 7, 8), "08:30", "17:15"));
    }

    @ParameterizedTest(name = "{0}: {2} write units; {3} with an item for each slot")
    @MethodSource("bookings")
    void costsTheSameForAnyLengthOfADay(String length, List<Use> uses, int units, int bySlots) {
        var booking = Ledger.desk(town).booked(HANAKO, uses.toArray(Use[]::new));
        assertEquals(units, written(), length);
        int slots = booking.plan().claims().stream().mapToInt(BookingCostTest::counters).sum();
        int others = 3;
        assertEquals(bySlots, 2 * (slots + others));
    }

    private static int counters(Claim claim) {
        return claim.to() - claim.from();
    }

    /// All that is in the table was written by the one booking.
    private int written() {
        return town.items().stream().mapToInt(WriteUnits::ofTransaction).sum();
    }

    @Test
    void aNameAndAPurposeOfAHundredCharactersFitIn() {
        var request =
                new Request(
                        HANAKO,
                        Audience.RESIDENT,
                        "screen",
                        List.of(on(DESK, "09:00", "10:00")),
                        1,
                        Optional.of("名".repeat(40)),
                        Optional.of("用".repeat(100)),
                        Plan.Channel.WEB,
                        Optional.of("series-1"));
        var desk = Ledger.desk(town);
        desk.reserve.book(request, desk.now);
        assertEquals(8, written());
    }

    @Test
    void costsNoMoreOnADeskAndForAPersonWithManyBookings() {
        var desk = Ledger.desk(town);
        for (int hour = 8; hour < 21; hour++) {
            var person = new PersonId("person-00" + hour);
            desk.booked(person, on(DESK, "%02d:00".formatted(hour), "%02d:00".formatted(hour + 1)));
        }
        for (int number = 2; number <= 11; number++) {
            desk.booked(TARO, on("desk-" + number, "09:00", "10:00"));
        }
        town.items()
                .forEach(item ->
                        assertEquals(2, WriteUnits.ofTransaction(item), () -> item.toString()));
    }

    @Test
    void theMonthOfFiftySpacesIsReadInTwoOrThreePages() {
        int spaces = 50;
        int days = 31;
        var desk = Ledger.desk(town);
        for (int hour = 8; hour < 21; hour++) {
            var person = new PersonId("person-00" + hour);
            desk.booked(person, on(DESK, "%02d:00".formatted(hour), "%02d:00".formatted(hour + 1)));
        }
        int full =
                town.items().stream()
                        .filter(item -> item.containsKey("c40"))
                        .mapToInt(WriteUnits::bytes)
                        .max()
                        .orElseThrow();
        int megabytes = Math.ceilDiv(full * spaces * days, 1 << 20);
        assertTrue(megabytes == 2 || megabytes == 3, () -> megabytes + " pages");
    }
}
