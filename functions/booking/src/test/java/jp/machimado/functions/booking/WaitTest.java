package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import jp.machimado.booking.ledger.BookingState;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WaitTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final String TARO = "taro@example.jp";
    private static final String WAIT = "/spaces/lake/desk-1/wait?day=2026-11-25&lang=en";
    private static final Map<String, String> TIME =
            Map.of("start", "40", "end", "48", "name", "Taro", "people", "1");

    private final Town town = new Town();
    private final Guest hanako = town.booked(Town.DESK, HANAKO);
    private final Guest taro = town.booked(Town.DESK.replace("desk-1", "desk-2"), TARO);

    @Test
    void offersWhatIsFreedToWhoWaitsAndTheyTakeItByTheLink() {
        assertTrue(taro.page(Town.DESK).select("a[href*=/wait]").text().contains("Tell me"));
        assertEquals(302, taro.send(taro.page(WAIT), TIME).getStatusCode());
        assertTrue(taro.page("/spaces/my?lang=en").select("#waits").text().contains("desk-1"));

        var booking = "/spaces/booking/" + town.of(HANAKO).id();
        hanako.send(hanako.page(booking + "/cancel?lang=en"), Map.of());
        var offer = town.offerTo(TARO);
        assertTrue(taro.page("/spaces/my?lang=en").text().contains("Offered to you"));

        var reader = town.guest();
        reader.get(town.linkTo(offer));
        var page = reader.page("/spaces/booking/" + offer.id() + "?lang=en");
        assertEquals(302, reader.send(page, Map.of()).getStatusCode());
        var taken = town.bookings.booking(offer.id()).orElseThrow();
        assertEquals(BookingState.CONFIRMED, taken.state());
        assertTrue(reader.page("/spaces/my?lang=en").select("#waits").isEmpty());
    }

    @Test
    void leavesTheLineAndAnothersNot() {
        taro.send(taro.page(WAIT), TIME);
        var page = taro.page("/spaces/my?lang=en");
        assertEquals(403, hanako.send(page, Map.of()).getStatusCode());
        assertEquals(1, town.bookings.waitsOf(town.persons.ofMail(TARO)).size());
        assertEquals(302, taro.send(page, Map.of()).getStatusCode());
        assertTrue(town.bookings.waitsOf(town.persons.ofMail(TARO)).isEmpty());
    }

    @Test
    void saysWhenThereIsNothingToWaitForAndWhenThereAreTooManyWaits() {
        var free = taro.send(taro.page(WAIT), with("start", "60", "end", "64"));
        assertEquals(409, free.getStatusCode());
        var words = Jsoup.parse(free.getBody()).select("#wrong").text();
        assertTrue(words.contains("You can book it now"), words);
        for (int end = 41; end < 44; end++) {
            var joined = taro.send(taro.page(WAIT), with("start", "40", "end", "" + end));
            assertEquals(302, joined.getStatusCode());
        }
        var many = Jsoup.parse(taro.send(taro.page(WAIT), TIME).getBody());
        assertTrue(many.select("#wrong").text().contains("3 things at most"));
    }

    @Test
    void refusesAPastDayAndAForgedForm() {
        assertEquals(422, taro.send(taro.page(WAIT), with("day", "2026-11-01")).getStatusCode());
        assertEquals(403, taro.send(taro.page(WAIT), with("token", "x")).getStatusCode());
        assertFalse(taro.page("/spaces/my?lang=en").text().contains("desk-1"));
    }

    private static Map<String, String> with(String... fields) {
        var typed = new HashMap<>(TIME);
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed;
    }
}
