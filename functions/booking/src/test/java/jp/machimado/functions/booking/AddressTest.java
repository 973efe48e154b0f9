package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final String HANAKO = "hanako@example.jp";

    private final Town town = new Town();
    private final Guest guest = town.guest();

    @Test
    void forgetsAnAddressThatNobodyProved() {
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
        assertTrue(town.contact(HANAKO).isPresent());
        town.now = Town.TUESDAY.plus(Duration.ofMinutes(15));
        assertTrue(town.contact(HANAKO).isEmpty());
    }

    @Test
    void keepsTheAddressOfWhomTheLinkWasOpenedBy() {
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
        town.guest().get(town.linkOf(HANAKO));
        town.now = Town.TUESDAY.plus(Duration.ofDays(30));
        assertTrue(town.contact(HANAKO).isPresent());
    }

    @Test
    void aLookAtTheHeadOfALinkOpensNothing() {
        guest.send(guest.page(Town.DESK), Town.typed(HANAKO));
        var scanner = town.guest();
        assertEquals(302, scanner.head(town.linkOf(HANAKO)).getStatusCode());
        assertFalse(scanner.isKnown());
        town.now = Town.TUESDAY.plus(Duration.ofMinutes(15));
        assertTrue(town.contact(HANAKO).isEmpty());
    }

    @Test
    void floodsNobodyWithMessages() {
        for (int i = 0; i < MailLimit.MAILS; i++) {
            assertEquals(200, town.guest().fill(desk(i + 1), HANAKO).getStatusCode());
        }
        var refused = town.guest().fill(desk(MailLimit.MAILS + 1), HANAKO);
        assertEquals(429, refused.getStatusCode());
        var page = Jsoup.parse(refused.getBody());
        assertTrue(page.select("#wrong").text().contains("5 messages an hour"));
        assertEquals(HANAKO, page.select("#mail").attr("value"));
        town.now = Town.TUESDAY.plus(Duration.ofHours(1));
        assertEquals(200, town.guest().fill(desk(7), HANAKO).getStatusCode());
    }

    @Test
    void letsNoBrowserFloodOthers() {
        for (int i = 0; i < MailLimit.TRIES; i++) {
            assertEquals(200, guest.fill(desk(i % 20 + 1), i + HANAKO).getStatusCode());
        }
        var refused = guest.fill("/spaces/lake/free?day=2026-11-25&lang=en", "other@example.jp");
        assertEquals(429, refused.getStatusCode());
        assertTrue(Jsoup.parse(refused.getBody()).select("#wrong").text().contains("20 times"));
        assertFalse(town.knows("other@example.jp"));
    }

    @Test
    void givesCookiesApartFromHeaders() {
        var response = guest.get(Town.DESK);
        assertFalse(response.getHeaders().containsKey("set-cookie"));
        assertTrue(response.getCookies().getFirst().startsWith("__Host-s="));
        assertTrue(response.getCookies().getFirst().endsWith("; HttpOnly; SameSite=Lax; Secure"));
    }

    @Test
    void booksNightsByTheSameWay() {
        var typed = new HashMap<>(Town.typed(HANAKO));
        typed.put("day", "2026-11-26");
        typed.put("departure", "2026-11-28");
        var stay = "/spaces/lake/house?lang=en";
        assertTrue(
                guest.page("/spaces/lake?lang=en").select("a[href^=/spaces/lake/house]").size()
                        == 1);
        assertEquals(200, guest.send(guest.page(stay), typed).getStatusCode());
        var there = Jsoup.parse(guest.page(stay).outerHtml());
        assertFalse(there.select(".nights").text().contains("November 26"));
        assertTrue(there.select(".nights").text().contains("November 28"));

        var reader = town.guest();
        reader.get(town.linkOf(HANAKO));
        var address = "/spaces/booking/" + town.of(HANAKO).id() + "?lang=en";
        assertEquals(302, reader.send(reader.page(address), Map.of()).getStatusCode());
        assertTrue(reader.page(address).text().contains("You are booked"));

        typed.put("departure", "2026-11-26");
        var wrong = guest.send(guest.page(stay), typed);
        assertEquals(422, wrong.getStatusCode());
        var words = Jsoup.parse(wrong.getBody()).select("#departure-wrong").text();
        assertTrue(words.contains("after the arrival"));
    }

    private static String desk(int number) {
        return Town.DESK.replace("desk-1", "desk-" + number);
    }
}
