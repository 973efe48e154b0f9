package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedWronglyTest {

    private static final String HANAKO = "hanako@example.jp";

    private final Town town = new Town();
    private final Guest guest = town.guest();

    private Document refused(int status, String... fields) {
        var typed = new HashMap<>(Town.typed(HANAKO));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        var response = guest.send(guest.page(Town.DESK), typed);
        assertEquals(status, response.getStatusCode());
        assertFalse(town.knows(HANAKO), "something was booked or kept");
        return Jsoup.parse(response.getBody());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-02-30", "tomorrow", "", "+999999999-12-31"})
    void neverBooksTodayForADayThatCannotBe(String day) {
        var page = refused(422, "day", day);
        assertTrue(page.select("#wrong").text().contains("That day cannot be booked"));
        assertEquals("Hanako", page.select("#name").attr("value"));
        assertEquals(HANAKO, page.select("#mail").attr("value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-11-25", "9999-12-31"})
    void saysHowFarAheadOneMayBook(String day) {
        var page = refused(422, "day", day);
        assertTrue(page.select("#wrong").text().contains("up to 90 days ahead"));
        assertEquals(day, page.select("[name=day]").attr("value"));
        assertEquals("Hanako", page.select("#name").attr("value"));
    }

    @Test
    void tellsALongNameFromNone() {
        assertTrue(refused(422, "name", "").select("#name-wrong").text().contains("Enter your"));
        var tooLong = refused(422, "name", "x".repeat(81)).select("#name-wrong").text();
        assertTrue(tooLong.contains("80 characters at most"));
        var huge = refused(422, "name", "x".repeat(10_000)).select("#name-wrong").text();
        assertTrue(huge.contains("80 characters at most"));
    }

    @Test
    void listsAllThatIsWrongAndLeadsToEachField() {
        var page = refused(422, "name", "", "mail", "nowhere", "people", "many", "end", "40");
        var links = page.select("#wrong a").eachAttr("href");
        assertEquals(List.of("#end", "#name", "#mail", "#people"), links);
        for (var link : links) {
            var field = page.select(link).getFirst();
            assertEquals("true", field.attr("aria-invalid"));
            assertFalse(page.select("#" + field.attr("aria-describedby")).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "start,  4, 8, Choose a time within the opening hours",
        "people, 40, 48, 1 people at most",
    })
    void namesTheRuleThatRefuses(String field, String start, String end, String words) {
        var people = field.equals("people") ? "2" : "1";
        var wrong =
                refused(422, "start", start, "end", end, "people", people).select("#wrong").text();
        assertTrue(wrong.contains(words), wrong);
        assertTrue(wrong.contains("By the booking rules of this space"), wrong);
    }

    @Test
    void showsRulesPriceAndAccessBeforeTheForm() {
        var body = guest.get(Town.DESK).getBody();
        int form = body.indexOf("<form class=\"life\"");
        for (var words : new String[] {"Rules", "Price: not confirmed", "Access", "Desk for"}) {
            assertTrue(body.indexOf(words) < form, words);
        }
    }
}
