package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;

/// Somebody comes from LINE and is the person of the chat.
class FromLineTest {

    private static final String USER = "U0123456789abcdef0123456789abcdef";
    private static final String DOOR = "/spaces/liff?lang=en";
    private static final String THERE = "/spaces/lake/desk-1?day=2026-11-25";
    private static final String LIFF = "a[href^=https://liff.line.me/]";

    private final Line line = new Line();
    private final Town town = new Town(line);
    private final Guest guest = town.guest();

    @Test
    void signsInThePersonOfTheChatAndBringsThemToThePageAskedFor() {
        var before = guest.page(DOOR);
        var answer = guest.send(before, typed(THERE));
        assertEquals(302, answer.getStatusCode());
        assertEquals(THERE + "&lang=en", answer.getHeaders().get("location"));
        assertTrue(answer.getCookies().getFirst().matches("__Host-s=.*HttpOnly.*Secure"));
        assertTrue(guest.page("/spaces/my?lang=en").text().contains("You have no bookings"));
        assertEquals(403, guest.send(before, typed(THERE)).getStatusCode());
    }

    @Test
    void booksWithoutAnAddressAndIsReachedInLine() {
        enter();
        var page = guest.page(Town.DESK);
        assertTrue(page.select("#mail").isEmpty());
        assertTrue(page.text().contains("come to you in LINE"));
        var fields = Map.of("start", "40", "end", "48", "name", "Hanako", "people", "1");
        var booked = guest.send(page, fields);
        assertEquals(302, booked.getStatusCode(), booked.getBody());
        var booking = bookings(USER).getLast();
        assertEquals(BookingState.CONFIRMED, booking.state());
        var kinds = town.bookings.notices().stream().map(Notice::kind).toList();
        assertTrue(kinds.contains(Notice.Kind.BOOKED));
        assertFalse(kinds.contains(Notice.Kind.CONFIRM));
        town.now = town.now.plus(Duration.ofDays(1));
        assertEquals(
                new Contact(Contact.Channel.LINE, USER, Language.EN),
                town.contacts.of(town.persons.ofLine(USER), town.now).orElseThrow());
    }

    @Test
    void forgetsWhereWhoeverBookedNothingIsReached() {
        enter();
        assertTrue(town.contacts.of(town.persons.ofLine(USER), town.now).isPresent());
        town.now = town.now.plus(Duration.ofHours(13));
        assertTrue(town.contacts.of(town.persons.ofLine(USER), town.now).isEmpty());
        assertFalse(guest.page(Town.DESK).select("#mail").isEmpty());
    }

    @Test
    void offersLineWhereSomebodyMustBeKnown() {
        var wait = "/spaces/lake/desk-1/wait?day=2026-11-25&lang=en";
        var link = guest.page(wait).select(LIFF).attr("href");
        assertEquals(
                "https://liff.line.me/" + Line.APP + "?to=" + encoded(wait) + "&lang=en", link);
        for (var page :
                List.of("/spaces/my", "/spaces/lake/desk-1/repeat", town.codeAt("desk-1"))) {
            assertEquals(1, guest.page(page).select(LIFF).size(), page);
        }
        var answer = guest.send(guest.page(DOOR), typed(wait));
        assertEquals(wait, answer.getHeaders().get("location"));
        assertEquals(0, guest.page(wait).select(LIFF).size());
    }

    @Test
    void isNotThereWhereTheTownHasNoLiff() {
        var without = new Town().guest();
        assertEquals(404, without.get(DOOR).getStatusCode());
        assertFalse(without.get("/spaces/my").getBody().contains("liff"));
        assertEquals(404, without.call("POST", DOOR, "id_token=x").getStatusCode());
    }

    @Test
    void waitsWithoutAnAddressAndIsReachedInLine() {
        town.booked(Town.DESK, "taro@example.jp");
        enter();
        var page = guest.page("/spaces/lake/desk-1/wait?day=2026-11-25&lang=en");
        var typed = Map.of("start", "40", "end", "48", "name", "Hanako", "people", "1");
        assertEquals(302, guest.send(page, typed).getStatusCode());
        assertEquals(1, town.bookings.waitsOf(town.persons.ofLine(USER)).size());
        town.now = town.now.plus(Duration.ofDays(1));
        assertTrue(town.contacts.of(town.persons.ofLine(USER), town.now).isPresent());
    }

    private void enter() {
        assertEquals(302, guest.send(guest.page(DOOR), typed(THERE)).getStatusCode());
    }

    private Map<String, String> typed(String to) {
        return Map.of("id_token", line.token(USER, town.now, claims -> claims), "to", to);
    }

    private List<Booking> bookings(String user) {
        return town.bookings.of(town.persons.ofLine(user), YearMonth.of(2026, 11));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
