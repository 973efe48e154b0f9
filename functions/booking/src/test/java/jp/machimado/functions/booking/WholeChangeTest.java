package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.Use;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Changing what was booked together.
class WholeChangeTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final Map<String, String> NOTHING = Map.of();

    private final Town town = new Town();
    private final Guest hanako = town.guest();

    private void book(String address, Map<String, String> more) {
        var typed = new HashMap<>(Town.typed(HANAKO));
        typed.putAll(more);
        assertEquals(200, hanako.send(hanako.page(address), typed).getStatusCode());
        hanako.get(town.linkOf(HANAKO));
        hanako.send(hanako.page(address("?lang=en")), NOTHING);
    }

    private void bookStay() {
        book(
                "/spaces/lake/workation?lang=en",
                Town.stay(
                        Map.of(
                                "desk", "desk-3",
                                "people", "2",
                                "programme", "walk",
                                "pday", "2026-11-26",
                                "pstart", "52",
                                "pend", "60")));
    }

    private String address(String act) {
        return "/spaces/booking/" + town.of(HANAKO).id() + act;
    }

    private Document form() {
        return hanako.page(address("/change?lang=en"));
    }

    private List<String> booked() {
        return town.of(HANAKO).plan().uses().stream().map(WholeChangeTest::told).toList();
    }

    private static String told(Use use) {
        return use.space() + " " + use.period().firstDay() + " " + use.units();
    }

    private static Document read(APIGatewayV2HTTPResponse answer, int status) {
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return Jsoup.parse(answer.getBody());
    }

    @Test
    void aStayGetsLongerWithMoreDesksAndPeopleAndKeepsItsOwnDesk() {
        bookStay();
        var form = form();
        assertEquals("house", form.select("#lodging option[selected]").attr("value"));
        assertEquals("1", form.select("#desks").attr("value"));
        assertEquals("walk", form.select("#programme option[selected]").attr("value"));
        var wanted = Map.of("departure", "2026-11-28", "desks", "2", "people", "3");
        var sure = read(hanako.send(form, wanted), 200);
        assertTrue(sure.select("#new").text().contains("3 night(s)"), sure.text());
        assertTrue(sure.select("#new").text().contains("people: 3"), sure.text());
        assertEquals(4, booked().size());

        assertEquals(302, hanako.send(sure, NOTHING).getStatusCode());
        assertEquals(
                List.of(
                        "house 2026-11-25 1",
                        "desk-3 2026-11-25 1",
                        "desk-1 2026-11-25 1",
                        "desk-3 2026-11-26 1",
                        "desk-1 2026-11-26 1",
                        "desk-3 2026-11-27 1",
                        "desk-1 2026-11-27 1",
                        "walk 2026-11-26 3"),
                booked());
        assertEquals(3, town.of(HANAKO).plan().people());
    }

    @Test
    void aStayIsShiftedWholeByTheLinkOfAnAlternativeAndStaysWhenItCannotBe() {
        bookStay();
        var before = booked();
        town.booked("/spaces/lake/desk-3?day=2026-11-29&lang=en", "taro@example.jp");
        var nights = Map.of("day", "2026-11-28", "departure", "2026-11-30");
        var wanted = new HashMap<>(nights);
        wanted.putAll(Map.of("desk", "desk-3", "pday", "2026-11-29"));
        var refused = read(hanako.send(form(), wanted), 422);
        assertTrue(refused.select("#wrong").text().contains("not enough"), refused.text());
        assertTrue(refused.select("#wrong").text().contains("as it was"), refused.text());
        assertEquals(before, booked());

        var near = refused.select("#instead a").getFirst().attr("href");
        assertTrue(near.startsWith(address("/change?")), near);
        var filled = hanako.page(near);
        var sure = read(hanako.send(filled, NOTHING), 200);
        assertEquals(302, hanako.send(sure, NOTHING).getStatusCode());
        assertEquals(
                List.of(
                        "house 2026-11-27 1",
                        "desk-3 2026-11-27 1",
                        "desk-3 2026-11-28 1",
                        "walk 2026-11-28 2"),
                booked());
    }

    @Test
    void aRoomTakesItsProjectorAlong() {
        book(
                "/spaces/lake/room?day=2026-11-25&lang=en",
                Map.of("equipment", "projector", "people", "3"));
        var wanted = Map.of("day", "2026-11-26", "start", "56", "end", "60", "people", "5");
        var sure = read(hanako.send(form(), wanted), 200);
        assertTrue(sure.select("#new").text().contains("projector: November 26"), sure.text());
        assertEquals(302, hanako.send(sure, NOTHING).getStatusCode());
        assertEquals(List.of("room 2026-11-26 1", "projector 2026-11-26 1"), booked());
        var uses = town.of(HANAKO).plan().uses();
        assertEquals(uses.getFirst().period(), uses.getLast().period());
        assertEquals(5, town.of(HANAKO).plan().people());
    }

    @Test
    void morePlacesOfAPoolAreTakenForMorePeople() {
        book("/spaces/lake/free?day=2026-11-25&lang=en", Map.of("people", "2"));
        var sure = read(hanako.send(form(), Map.of("people", "4")), 200);
        assertEquals(302, hanako.send(sure, NOTHING).getStatusCode());
        assertEquals(List.of("free 2026-11-25 4"), booked());
        var tooMany = read(hanako.send(form(), Map.of("people", "7")), 422);
        assertTrue(tooMany.select("#people-wrong").text().contains("6"), tooMany.text());
        assertEquals(422, hanako.send(form(), Map.of("people", "none")).getStatusCode());
    }
}
