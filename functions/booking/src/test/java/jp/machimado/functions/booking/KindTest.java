package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import jp.machimado.booking.space.Audience;
import jp.machimado.testing.booking.PricedTown;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// What somebody pays, by the kind of user that they say to be.
class KindTest {

    private static final String HANAKO = "hanako@example.jp";

    private final Town town = new Town(PricedTown.spaces());
    private final Guest guest = town.guest();

    private String held(String address, String kind, Map<String, String> more) {
        var typed = new HashMap<>(Town.typed(HANAKO));
        typed.put("audience", kind);
        typed.putAll(more);
        var held = guest.send(guest.page(address), typed);
        assertEquals(200, held.getStatusCode());
        return Jsoup.parse(held.getBody()).select(".fee").text();
    }

    private Audience kept() {
        return town.of(HANAKO).plan().audience();
    }

    @Test
    void isToldBeforeOneConfirmsAndKept() {
        var told = held(Town.DESK, "RESIDENT", Map.of());
        assertTrue(told.contains("Residents: 200 yen in total"), told);
        assertTrue(told.contains("reduction of 50 % on application"), told);
        assertEquals(Audience.RESIDENT, kept());
        var reader = town.guest();
        reader.get(town.linkOf(HANAKO));
        var page = reader.page("/spaces/booking/" + town.of(HANAKO).id() + "?lang=en");
        assertTrue(page.select(".fee").text().contains("200 yen"), page.text());
    }

    @Test
    void addsUpAWholeStay() {
        var stay = Town.stay(Map.of("desk", "", "start", "40", "end", "48"));
        var told = held("/spaces/lake/workation?lang=en", "VISITOR", stay);
        assertTrue(told.contains("9200 yen in total"), told);
    }

    @Test
    void isNotConfirmedWhereTheBylawIsNotEntered() {
        var told = held(Town.DESK, "TOWN_BUSINESS", Map.of());
        assertTrue(told.contains("not confirmed"), told);
        assertTrue(told.contains("湖"), told);
        assertEquals(Audience.TOWN_BUSINESS, kept());
    }

    @Test
    void nobodyBecomesStaffBySayingSo() {
        held(Town.DESK, "STAFF", Map.of());
        assertEquals(Audience.VISITOR, kept());
    }

    @Test
    void staysTheSameWhenTheBookingIsChanged() {
        held(Town.DESK, "RESIDENT", Map.of());
        var reader = town.guest();
        reader.get(town.linkOf(HANAKO));
        var itself = "/spaces/booking/" + town.of(HANAKO).id();
        reader.send(reader.page(itself + "?lang=en"), Map.of());
        var form = reader.page(itself + "/change?lang=en");
        var sure = Jsoup.parse(reader.send(form, Map.of("end", "52")).getBody());
        assertEquals(302, reader.send(sure, Map.of()).getStatusCode());
        assertEquals(Audience.RESIDENT, kept());
        var page = reader.page(itself + "?lang=en");
        assertTrue(page.select(".fee").text().contains("300 yen"), page.text());
    }
}
