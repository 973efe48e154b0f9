package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final String TEN_TO_TWELVE = "&day=2026-11-25&start=40&end=48&lang=en";

    private final Town town = new Town();
    private final Guest guest = town.guest();

    private Document search(String asked) {
        return guest.page("/spaces/search?" + asked + TEN_TO_TWELVE);
    }

    @Test
    void findsWhatIsFreeAndFillsItsFormIn() {
        town.booked(Town.DESK, "hanako@example.jp");
        var found = search("kind=DESK&people=1").select("#found");
        assertEquals(20, found.select("li").size());
        var form = guest.page(found.select("a").getFirst().attr("href"));
        assertEquals("desk-2", form.select("h1").text());
        assertEquals("40", form.select("#start option[selected]").attr("value"));
        assertEquals("48", form.select("#end option[selected]").attr("value"));
    }

    @Test
    void findsOnlyWhatHoldsSoManyPeople() {
        assertEquals("hall", search("kind=ROOM&people=21").select("#found h3").text());
        assertEquals("free", search("kind=DESK&people=6").select("#found h3").text());
    }

    @Test
    void listsApartWhereNobodyHasSaidThatItHasWhatIsNeeded() {
        var page = search("kind=ROOM&people=8&access=LIFT");
        assertTrue(page.select("#found").isEmpty());
        assertEquals(5, page.select("#unsure li").size());
        assertTrue(page.select("#unsure h2").text().contains("not confirmed"));
    }

    @Test
    void offersOtherTimesOfTheDayAndOtherDaysWhenNothingIsFree() {
        var typed = new HashMap<>(Town.typed("hanako@example.jp"));
        typed.putAll(Map.of("people", "30"));
        guest.send(guest.page("/spaces/lake/hall?day=2026-11-25&lang=en"), typed);
        var page = search("kind=ROOM&people=30");
        assertTrue(page.select("#none").text().contains("Nothing is free"));
        var nearest = page.select("#nearest li").eachText();
        assertTrue(nearest.getFirst().contains("08:00–10:00"), nearest.toString());
        assertTrue(nearest.getLast().contains("November 28"), nearest.toString());
        assertEquals(6, nearest.size());
    }

    @Test
    void namesTheRuleThatLeavesNothing() {
        var night = guest.page("/spaces/search?day=2026-11-25&start=4&end=8&lang=en");
        assertTrue(night.select("#none").text().contains("within the opening hours"));
        var past = guest.get("/spaces/search?day=2026-11-01&start=40&end=48&lang=en");
        assertEquals(422, past.getStatusCode());
    }

    @Test
    void searchesNights() {
        var address = "/spaces/search?kind=STAY&day=2026-11-25&departure=2026-11-27&people=2";
        var link = guest.page(address + "&lang=en").select("#found a").getFirst().attr("href");
        assertEquals("2026-11-27", guest.page(link).select("#departure").attr("value"));
    }

    @Test
    void showsTheWeekOfASpaceInWords() {
        town.booked(Town.DESK, "hanako@example.jp");
        var week = guest.page("/spaces/lake/desk-1/week?day=2026-11-24&lang=en");
        assertEquals(7, week.select("th[scope=col]").size());
        var ten = week.select("tr:has(th[scope=row]:contains(10:00)) td");
        assertTrue(ten.getFirst().text().startsWith("Partly"), ten.text());
        assertEquals("Taken", ten.get(1).text());
        assertTrue(ten.get(2).text().startsWith("Free"), ten.text());
        assertEquals("Over", week.select("tr:has(th:contains(08:00)) td").getFirst().text());
        assertEquals(404, guest.get("/spaces/lake/house/week?lang=en").getStatusCode());
    }

    @Test
    void showsTheNextDayWhenTodayIsOver() {
        town.now = Town.TUESDAY.plusSeconds(11 * 3600);
        var page = guest.page("/spaces/lake/desk-1?lang=en");
        assertTrue(page.select(".notice").text().contains("Today’s times are over"));
        assertEquals("2026-11-25", page.select("[name=day]").attr("value"));
        assertEquals("33", page.select("#end option[selected]").attr("value"));
        var today = guest.page("/spaces/lake/desk-1?day=2026-11-24&lang=en");
        assertTrue(today.select(".state").text().contains("is over"));
    }

    @Test
    void goesOnToTheOnlyPlaceOnTheDayThatIsAskedFor() {
        var there = guest.get("/spaces?day=2026-11-25&lang=en");
        assertEquals(302, there.getStatusCode());
        var place = there.getHeaders().getOrDefault("location", "");
        assertTrue(place.contains("/spaces/lake?day=2026-11-25"), place);
        assertEquals(200, guest.get("/spaces?lang=en").getStatusCode());
    }
}
