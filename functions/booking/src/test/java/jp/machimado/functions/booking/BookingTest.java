package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.machimado.booking.ledger.BookingState;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final String HANAKO = "hanako@example.jp";

    private final Town town = new Town();
    private final Guest guest = town.guest();

    @Test
    void booksByTheLinkAndCancels() {
        assertEquals(200, guest.send(guest.page(Town.DESK), Town.typed(HANAKO)).getStatusCode());
        assertEquals(BookingState.HELD, town.of(HANAKO).state());

        var reader = town.guest();
        var opened = reader.get(town.linkOf(HANAKO));
        assertEquals(302, opened.getStatusCode());
        var there = Objects.requireNonNull(opened.getHeaders().get("location"));
        assertFalse(there.contains("t="));
        assertEquals(302, reader.send(reader.page(there), Map.of()).getStatusCode());
        assertEquals(BookingState.CONFIRMED, town.of(HANAKO).state());
        assertTrue(reader.page(there).text().contains(town.of(HANAKO).id().number()));
        assertTrue(reader.page("/spaces/my").text().contains("desk-1"));

        var asked = reader.page(there.replace("?", "/cancel?"));
        assertEquals(302, reader.send(asked, Map.of()).getStatusCode());
        assertEquals(BookingState.CANCELLED, town.of(HANAKO).state());
    }

    @Test
    void saysInWordsThatATimeIsTakenAndKeepsWhatWasTyped() {
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
        var other = town.guest();
        var refused = other.send(other.page(Town.DESK), Town.typed("taro@example.jp"));
        assertEquals(409, refused.getStatusCode());
        var page = Jsoup.parse(refused.getBody());
        assertTrue(page.select(".wrong").text().contains("Somebody else has that time"));
        assertEquals("taro@example.jp", page.select("#mail").attr("value"));
    }

    @Test
    void opensNothingByAForgedLink() {
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
        var forged = town.linkOf(HANAKO) + "x";
        assertEquals(404, town.guest().get(forged).getStatusCode());
    }

    @Test
    void refusesAFormOfAnotherSiteOrBrowser() {
        var page = guest.page(Town.DESK);
        assertEquals(403, town.guest().send(page, Town.typed(HANAKO)).getStatusCode());
        var led = guest.ledBy("https://evil.example");
        assertEquals(403, led.send(page, Town.typed(HANAKO)).getStatusCode());
    }

    @Test
    void showsNobodyAnothersBooking() {
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
        var other = town.guest();
        other.send(
                other.page(Town.DESK.replace("desk-1", "desk-2")), Town.typed("taro@example.jp"));
        other.get(town.linkOf("taro@example.jp"));
        var address = "/spaces/booking/" + town.of(HANAKO).id();
        assertEquals(404, other.get(address).getStatusCode());
        assertEquals(404, guest.get(address).getStatusCode());
    }

    @Test
    void showsWhatWasTypedAsTextAlone() {
        var typed = new HashMap<>(Town.typed("not an address"));
        typed.put("name", "\"><script>alert(1)</script>");
        var shown = guest.send(guest.page(Town.DESK), typed);
        assertEquals(422, shown.getStatusCode());
        var page = Jsoup.parse(shown.getBody());
        assertTrue(page.select("script:not([type=application/ld+json])").isEmpty());
        assertEquals(typed.get("name"), page.select("#name").attr("value"));
    }
}
