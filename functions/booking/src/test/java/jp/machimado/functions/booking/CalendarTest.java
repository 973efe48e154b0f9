package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.BookingState;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Town town = new Town();
    private final Guest guest = town.guest();

    @Test
    void oneBookingKeepsItsUidAndTellsThatItWasCancelled() {
        var there = book();
        var first = event(file());
        assertEquals(town.of(HANAKO).id() + "@machi.example", value(first, "UID"));
        assertEquals("2", value(first, "SEQUENCE"));
        assertEquals("CONFIRMED", value(first, "STATUS"));
        assertEquals("desk-1", value(first, "SUMMARY"));
        assertEquals("湖", value(first, "LOCATION"));
        assertEquals(Town.BASE + "/spaces/booking/" + town.of(HANAKO).id(), value(first, "URL"));

        guest.send(guest.page(there.replace("?", "/cancel?")), Map.of());
        assertEquals(BookingState.CANCELLED, town.of(HANAKO).state());
        var second = event(file());
        assertEquals(value(first, "UID"), value(second, "UID"));
        assertEquals("3", value(second, "SEQUENCE"));
        assertEquals("CANCELLED", value(second, "STATUS"));
    }

    @Test
    void hoursAreInTokyosTimeWhichTheFileExplains() {
        book();
        var text = file();
        assertTrue(Ics.lines(text).contains("DTSTART;TZID=Asia/Tokyo:20261125T100000"), text);
        assertTrue(text.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n"), text);
        assertTrue(text.contains("TZOFFSETTO:+0900"), text);
        DtStart<ZonedDateTime> start =
                event(text).<DtStart<ZonedDateTime>>getProperty("DTSTART").orElseThrow();
        DtEnd<ZonedDateTime> end =
                event(text).<DtEnd<ZonedDateTime>>getProperty("DTEND").orElseThrow();
        var ten = LocalDate.of(2026, 11, 25).atTime(10, 0).atZone(TOKYO).toInstant();
        assertEquals(ten, start.getDate().toInstant());
        assertEquals(ten.plusSeconds(7200), end.getDate().toInstant());
    }

    @Test
    void tellsNeitherNameNorMailToAnybody() {
        book();
        for (var text : List.of(file(), town.guest().get("/calendar/space/desk-1.ics").getBody())) {
            assertFalse(Ics.unfolded(text).contains("Hanako"), text);
            assertFalse(Ics.unfolded(text).toLowerCase(java.util.Locale.ROOT).contains("hanako@"));
            assertFalse(text.contains(town.persons.ofMail(HANAKO).value()), text);
        }
        var open = town.guest().get("/calendar/space/desk-1.ics").getBody();
        assertFalse(open.contains(town.of(HANAKO).id().value()), open);
    }

    @Test
    void onlyItsPersonAndTheLinkGiveABooking() {
        book();
        var address = "/calendar/booking/" + town.of(HANAKO).id() + ".ics";
        var link = town.linkOf(HANAKO);
        var token = link.substring(link.indexOf("?t="));
        assertEquals(404, town.guest().get(address).getStatusCode());
        assertEquals(404, town.guest().get(address + token + "x").getStatusCode());
        assertEquals(200, town.guest().get(address + token).getStatusCode());
        assertEquals(404, guest.get("/calendar/booking/x.ics").getStatusCode());
        assertEquals(404, guest.get("/calendar/booking/").getStatusCode());
    }

    @Test
    void aNewAddressEndsTheOneBefore() {
        book();
        var first = feed("new");
        assertEquals(1, events(town.guest().get(first).getBody()).size());
        var second = feed("new");
        assertNotEquals(first, second);
        assertEquals(404, town.guest().get(first).getStatusCode());
        assertEquals(200, town.guest().get(second).getStatusCode());
        assertEquals("", feed("stop"));
        assertEquals(404, town.guest().get(second).getStatusCode());
    }

    @Test
    void aForgedAddressGivesNothing() {
        book();
        var good = feed("new");
        var person = town.persons.ofMail(HANAKO).value();
        var last = good.charAt(good.length() - 6) == 'A' ? 'B' : 'A';
        var forged =
                good.substring(0, good.length() - 6) + last + good.substring(good.length() - 5);
        for (var address :
                List.of(
                        forged,
                        "/calendar/feed/" + person + ".ics",
                        "/calendar/feed/" + person + "." + "A".repeat(43) + ".ics",
                        "/calendar/feed/.ics")) {
            assertEquals(404, town.guest().get(address).getStatusCode(), address);
        }
    }

    @Test
    void noOtherSiteMakesAnAddress() {
        book();
        var page = guest.page("/calendar?lang=en");
        guest.ledBy("https://evil.example");
        assertEquals(403, guest.send(page, Map.of("act", "new")).getStatusCode());
        assertEquals(403, town.guest().send(page, Map.of("act", "new")).getStatusCode());
    }

    @Test
    void aSpaceTellsWhenItIsTakenAndIsNotSentTwice() {
        book();
        var response = town.guest().get("/calendar/space/desk-1.ics?lang=ja");
        var taken = event(response.getBody());
        assertEquals("予約済", value(taken, "SUMMARY"));
        assertEquals("20261125T100000", value(taken, "DTSTART"));
        assertEquals("20261125T120000", value(taken, "DTEND"));
        assertEquals("*", response.getHeaders().get("access-control-allow-origin"));
        var tag = response.getHeaders().getOrDefault("etag", "");
        assertFalse(tag.isEmpty());
        var again = town.guest().knowing(tag).get("/calendar/space/desk-1.ics?lang=ja");
        assertEquals(304, again.getStatusCode());
        assertEquals("", again.getBody());
    }

    /// Books desk 1 from 10:00 to 12:00, and answers where the booking is.
    private String book() {
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
        var there = guest.get(town.linkOf(HANAKO)).getHeaders().getOrDefault("location", "");
        guest.send(guest.page(there), Map.of());
        return there;
    }

    private String file() {
        return guest.get("/calendar/booking/" + town.of(HANAKO).id() + ".ics").getBody();
    }

    /// The address after `act`, without its host.
    private String feed(String act) {
        var sent = guest.send(guest.page("/calendar?lang=en"), Map.of("act", act));
        assertEquals(302, sent.getStatusCode());
        return guest.page("/calendar?lang=en").select("#feed").attr("value").replace(Town.BASE, "");
    }

    private static List<VEvent> events(String text) {
        return Ics.events(text);
    }

    private static VEvent event(String text) {
        var events = events(text);
        assertEquals(1, events.size(), text);
        return events.getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse("");
    }
}
