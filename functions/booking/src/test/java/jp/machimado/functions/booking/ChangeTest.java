package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.time.Hours;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final Map<String, String> NOTHING = Map.of();

    private final Town town = new Town();
    private Guest hanako = town.guest();

    @BeforeEach
    void booksDeskOneFromTenToTwelve() {
        hanako = town.booked(Town.DESK, HANAKO);
        assertEquals(BookingState.CONFIRMED, town.of(HANAKO).state());
    }

    private String address(String act) {
        return "/spaces/booking/" + town.of(HANAKO).id() + act;
    }

    private Document form() {
        return hanako.page(address("/change?lang=en"));
    }

    private String begins() {
        return town.of(HANAKO).begins();
    }

    @Test
    void movesOverItsOwnTimeOnceItsPersonIsSure() {
        var form = form();
        assertEquals("40", form.select("#start option[selected]").attr("value"));
        assertEquals("48", form.select("#end option[selected]").attr("value"));
        var sure = hanako.send(form, Map.of("start", "44", "end", "52"));
        assertEquals(200, sure.getStatusCode());
        assertEquals("2026-11-25T10:00", begins());
        var shown = Jsoup.parse(sure.getBody());
        assertTrue(shown.select("#new").text().contains("11:00–13:00"));

        var done = hanako.send(shown, NOTHING);
        assertEquals(302, done.getStatusCode());
        assertEquals("2026-11-25T11:00", begins());
        var there = hanako.page(String.valueOf(done.getHeaders().get("location")));
        assertTrue(there.text().contains("Your booking was changed"));
    }

    @Test
    void movesToAnotherDeskAndDay() {
        var form = hanako.page(address("/change?lang=en&space=desk-2&day=2026-11-26"));
        var sure = hanako.send(form, Map.of("start", "40", "end", "48"));
        assertEquals(302, hanako.send(Jsoup.parse(sure.getBody()), NOTHING).getStatusCode());
        assertEquals("2026-11-26T10:00", begins());
        assertEquals("desk-2", town.of(HANAKO).plan().first().space().value());
    }

    @Test
    void keepsTheOldBookingWhenTheNewTimeIsTakenMeanwhile() {
        var sure = hanako.send(form(), Map.of("start", "52", "end", "56"));
        var other = town.guest();
        var typed = new HashMap<>(Town.typed("taro@example.jp"));
        typed.putAll(Map.of("start", "52", "end", "56"));
        assertEquals(200, other.send(other.page(Town.DESK), typed).getStatusCode());

        var failed = hanako.send(Jsoup.parse(sure.getBody()), NOTHING);
        assertEquals(409, failed.getStatusCode());
        var words = Jsoup.parse(failed.getBody()).select("#wrong").text();
        assertTrue(words.contains("Your booking is as it was"), words);
        assertTrue(words.contains("Somebody else has that time"), words);
        assertEquals(
                new Hours(LocalDate.of(2026, 11, 25), 40, 48),
                town.of(HANAKO).plan().first().period());
    }

    @Test
    void refusesADayThatIsPastAndATimeThatIsNone() {
        assertEquals(422, hanako.send(form(), Map.of("day", "2026-11-20")).getStatusCode());
        var wrong = hanako.send(form(), Map.of("start", "48", "end", "40"));
        assertEquals(422, wrong.getStatusCode());
        assertTrue(Jsoup.parse(wrong.getBody()).select("#end-wrong").text().contains("after"));
        assertEquals("2026-11-25T10:00", begins());
    }

    @Test
    void nobodyChangesAnothersBookingNorByAForgedForm() {
        var page = form();
        var taro = town.booked(Town.DESK.replace("desk-1", "desk-3"), "taro@example.jp");
        assertEquals(404, taro.get(address("/change")).getStatusCode());
        assertEquals(404, taro.send(page, Map.of("sure", "yes")).getStatusCode());
        var forged = hanako.send(page, Map.of("token", "x", "sure", "yes"));
        assertEquals(403, forged.getStatusCode());
        assertEquals("2026-11-25T10:00", begins());
    }

    @Test
    void aCancelledBookingIsListedInWordsAndNoLongerChanged() {
        hanako.send(hanako.page(address("/cancel?lang=en")), NOTHING);
        assertEquals(409, hanako.get(address("/change?lang=en")).getStatusCode());
        assertTrue(hanako.page("/spaces/my?lang=en").text().contains("Cancelled"));
    }

    @Test
    void movesNights() {
        var typed = new HashMap<>(Town.typed("taro@example.jp"));
        typed.putAll(Map.of("day", "2026-11-26", "departure", "2026-11-28"));
        var taro = town.guest();
        taro.send(taro.page("/spaces/lake/house?lang=en"), typed);
        taro.get(town.linkOf("taro@example.jp"));
        var itself = "/spaces/booking/" + town.of("taro@example.jp").id();
        taro.send(taro.page(itself + "?lang=en"), NOTHING);
        var form = taro.page(itself + "/change?lang=en");
        assertEquals("2026-11-28", form.select("#departure").attr("value"));
        var sure = taro.send(form, Map.of("departure", "2026-11-29"));
        assertTrue(Jsoup.parse(sure.getBody()).select("#new").text().contains("3 night(s)"));
        assertEquals(302, taro.send(Jsoup.parse(sure.getBody()), NOTHING).getStatusCode());
    }
}
