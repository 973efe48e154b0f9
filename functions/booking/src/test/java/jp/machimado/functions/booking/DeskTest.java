package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.space.SpaceId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final String TARO = "taro@example.jp";
    private static final String TODAY = "/spaces/lake/desk-1?day=2026-11-24&lang=en";
    private static final Instant LATER = Instant.parse("2026-11-24T02:05:00Z");

    private final Town town = new Town();

    private Guest bookedFromEleven(String address, String mail) {
        var typed = new HashMap<>(Town.typed(mail));
        typed.putAll(Map.of("start", "44", "end", "48"));
        var guest = town.guest();
        guest.send(guest.page(address), typed);
        guest.get(town.linkOf(mail));
        guest.send(guest.page("/spaces/booking/" + town.of(mail).id()), Map.of());
        return guest;
    }

    @Test
    void checksInAndOutByTheCodeAtTheDesk() {
        var hanako = bookedFromEleven(TODAY, HANAKO);
        var code = town.codeAt("desk-1");
        var early = hanako.page(code);
        assertTrue(early.text().contains("from 15 minutes before"));
        assertTrue(early.select("form[method=post]").isEmpty());
        town.now = LATER;
        assertEquals(302, hanako.send(hanako.page(code), Map.of()).getStatusCode());
        assertEquals(BookingState.CHECKED_IN, town.of(HANAKO).state());
        var left = hanako.send(hanako.page(code), Map.of());
        assertEquals(BookingState.DONE, town.of(HANAKO).state());
        var there = Objects.requireNonNull(left.getHeaders().get("location"));
        assertTrue(hanako.page(there).text().contains("You have checked out"));
    }

    @Test
    void takesAFreeDeskAtOnceAndNotATakenOne() {
        bookedFromEleven(TODAY, HANAKO);
        var taro = town.booked(Town.DESK, TARO);
        town.now = LATER;
        assertTrue(taro.page(town.codeAt("desk-1")).text().contains("cannot be used now"));
        var page = taro.page(town.codeAt("desk-2"));
        assertEquals("45", page.select("#end option").getFirst().attr("value"));
        assertEquals(302, taro.send(page, Map.of("end", "46")).getStatusCode());
        var taken = town.bookings.of(town.persons.ofMail(TARO), YearMonth.of(2026, 11)).getFirst();
        assertEquals(BookingState.CHECKED_IN, taken.state());
        assertEquals("2026-11-24T11:00", taken.begins());
        var late = taro.send(page, Map.of("nonce", "another", "end", "46"));
        assertEquals(409, late.getStatusCode());
        assertTrue(Jsoup.parse(late.getBody()).select("#wrong").text().contains("Somebody else"));
    }

    @Test
    void opensNothingByAForgedOrAReplacedCode() {
        var old = town.codeAt("desk-1");
        assertEquals(200, town.guest().get(old).getStatusCode());
        assertEquals(404, town.guest().get("/spaces/desk/desk-1.AAAA").getStatusCode());
        assertEquals(404, town.guest().get(old.replace("desk-1.", "desk-2.")).getStatusCode());
        town.deskCodes.reissue(new SpaceId("desk-1"));
        var gone = town.guest().get(old);
        assertEquals(404, gone.getStatusCode());
        assertTrue(Jsoup.parse(gone.getBody()).text().contains("may have been replaced"));
        assertEquals(200, town.guest().get(town.codeAt("desk-1")).getStatusCode());
    }

    @Test
    void tellsAStrangerHowToBecomeKnownAndTakesNoForgedForm() {
        var page = town.guest().page(town.codeAt("desk-1"));
        assertTrue(page.text().contains("open the link in your booking e-mail"));
        assertTrue(page.select("form[method=post]").isEmpty());
        var hanako = bookedFromEleven(TODAY, HANAKO);
        town.now = LATER;
        var forged = Map.of("token", "x");
        assertEquals(403, hanako.send(hanako.page(town.codeAt("desk-1")), forged).getStatusCode());
        assertEquals(BookingState.CONFIRMED, town.of(HANAKO).state());
    }
}
