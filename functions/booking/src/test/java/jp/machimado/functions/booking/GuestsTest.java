package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Number 17 of research/booking.md §1.10: a guest who books twice with the same address, and two
/// guests with the same address.
class GuestsTest {

    private static final String SHARED = "family@example.jp";

    private final Town town = new Town();

    private static String desk(int number) {
        return Town.DESK.replace("desk-1", "desk-" + number);
    }

    private List<Booking> all() {
        return town.bookings.of(town.persons.ofMail(SHARED), YearMonth.of(2026, 11));
    }

    /// The browser of who has booked the space at `address` and confirmed it.
    private Guest books(String address) {
        town.guest().fill(address, SHARED);
        var held =
                all().stream()
                        .filter(booking -> booking.state() == BookingState.HELD)
                        .findFirst()
                        .orElseThrow();
        var reader = town.guest();
        reader.get(town.linkTo(held));
        reader.send(reader.page("/spaces/booking/" + held.id() + "?lang=en"), Map.of());
        return reader;
    }

    private List<String> names() {
        return all().stream().flatMap(booking -> booking.plan().name().stream()).sorted().toList();
    }

    private void takesAnotherDesk(String name) {
        var typed = new HashMap<>(Town.typed(SHARED));
        typed.put("name", name);
        var other = town.guest();
        assertEquals(200, other.send(other.page(desk(2)), typed).getStatusCode());
    }

    @Test
    void theSecondBookingOfAGuestLeavesTheFirstAsItWas() {
        town.booked(desk(1), SHARED);
        var first = all().getFirst();
        var contact = town.contact(SHARED);
        takesAnotherDesk("Hana");
        assertEquals(Optional.of(first), town.bookings.booking(first.id()));
        assertEquals(contact, town.contact(SHARED));
        assertEquals(List.of("Hana", "Hanako"), names());
    }

    @Test
    void twoGuestsOfOneAddressAreOnePersonWhoHoldsOneThing() {
        var first = town.guest();
        first.fill(desk(1), SHARED);
        var held = all().getFirst();
        takesAnotherDesk("Taro");
        var given = town.bookings.booking(held.id()).orElseThrow();
        assertEquals(BookingState.EXPIRED, given.state());
        assertEquals(Optional.of("Hanako"), given.plan().name());
    }

    @Test
    void theQuotaCountsWhatAnAddressHasAndGivesBackWhatIsCancelled() {
        var last = town.guest();
        for (int number = 1; number <= 10; number++) {
            last = books(desk(number));
            town.now = town.now.plus(Duration.ofHours(1));
        }
        var full = town.guest().fill(desk(11), SHARED);
        assertEquals(409, full.getStatusCode());
        var words = Jsoup.parse(full.getBody()).select("#wrong").text();
        assertTrue(words.contains("10"), words);
        var page = last.page("/spaces/booking/" + all().getFirst().id() + "/cancel?lang=en");
        assertEquals(302, last.send(page, Map.of()).getStatusCode());
        assertEquals(200, town.guest().fill(desk(11), SHARED).getStatusCode());
    }
}
