package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.words.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What a refusal on the web offers instead.
class InsteadTest {

    private static final String TARO = "taro@example.jp";
    private static final String ROOM = "/spaces/lake/room?day=2026-11-25&lang=en";

    private Town town = new Town();

    private Document refused(String address, int status, Map<String, String> more) {
        var guest = town.guest();
        return read(guest.send(guest.page(address), typed(TARO, more)), status);
    }

    private static Map<String, String> typed(String mail, Map<String, String> more) {
        var typed = new HashMap<>(Town.typed(mail));
        typed.putAll(more);
        return typed;
    }

    private static Document read(APIGatewayV2HTTPResponse answer, int status) {
        assertEquals(status, answer.getStatusCode());
        return Jsoup.parse(answer.getBody());
    }

    private static List<String> links(Document page) {
        return page.select("#instead a").eachAttr("href");
    }

    @Test
    void isTheNearestTimeDeskAndDayAndEachLinkBooksItAsItStands() {
        town.now = Town.TUESDAY.plus(Duration.ofMinutes(5));
        town.booked(Town.DESK, "hanako@example.jp");
        var page = refused(Town.DESK, 409, Map.of());
        assertTrue(page.select("#wrong").text().contains("Somebody else has that time"));
        var offered = page.select("#instead li").eachText();
        assertTrue(offered.getFirst().startsWith("Another time"), offered.toString());
        assertTrue(offered.getFirst().contains("08:00–10:00 · desk-1"), offered.toString());
        assertTrue(offered.get(2).contains("10:00–12:00 · desk-2"), offered.toString());
        assertTrue(offered.get(4).startsWith("Another day"), offered.toString());
        for (var link : links(page)) {
            var other = town.guest();
            var form = other.page(link);
            var person = Map.of("name", "Taro", "mail", link.hashCode() + TARO);
            var times = new HashMap<>(person);
            times.put("start", form.select("#start option[selected]").attr("value"));
            times.put("end", form.select("#end option[selected]").attr("value"));
            assertEquals(200, other.send(form, times).getStatusCode(), link);
        }
    }

    @Test
    void tellsTheRuleToo() {
        var page = refused(Town.DESK, 422, Map.of("start", "20", "end", "28"));
        assertTrue(page.select("#wrong .small").text().contains("rules"), page.text());
        assertTrue(links(page).getFirst().contains("start=32&end=40"), links(page).toString());
    }

    @Test
    void keepsWhatIsLentAndHowManyComeInEachLink() {
        town.guest().fill(ROOM, "hanako@example.jp");
        var page = refused(ROOM, 409, Map.of("equipment", "projector", "people", "3"));
        var form = town.guest().page(links(page).getFirst());
        assertEquals("3", form.select("#people").attr("value"));
        assertEquals("projector", form.select("[name=equipment][checked]").attr("value"));
        assertFalse(links(page).getFirst().contains("example"), "no address of a person in links");
    }

    @Test
    void isNothingWhereNoOtherTimeWouldHelp() {
        for (int booked = 0; booked < 10; booked++) {
            book("desk-" + (booked + 2));
        }
        var page = refused(Town.DESK, 409, Map.of());
        assertTrue(page.select("#wrong").text().contains("10"), page.text());
        assertEquals(List.of(), links(page));
    }

    private void book(String desk) {
        var office = new BookingOffice(town.bookings, InventedTown::spaces, InventedTown.town());
        var hours = new Hours(LocalDate.of(2026, 11, 25), 60, 64);
        var request =
                new Request(
                        town.persons.ofMail(TARO),
                        Audience.VISITOR,
                        desk,
                        List.of(Use.of(new SpaceId(desk), hours)),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Plan.Channel.WEB,
                        Optional.empty());
        new ReserveSpace(office).book(request, town.now);
    }

    @Test
    void isAnotherPlaceWhereThereIsOne() {
        town = new Town(twoPlaces());
        town.booked(Town.DESK, "hanako@example.jp");
        var page = refused(Town.DESK, 409, Map.of());
        var there = page.select("#instead li").last();
        assertTrue(String.valueOf(there).contains("Another place"), page.text());
        assertTrue(links(page).getLast().startsWith("/spaces/hill/far?"), page.text());
    }

    private static Spaces twoPlaces() {
        var desk = InventedTown.spaces().space(new SpaceId("desk-1")).orElseThrow();
        var hill = new SiteId("hill");
        var far =
                new Space(
                        new SpaceId("far"),
                        hill,
                        desk.kind(),
                        desk.name(),
                        1,
                        1,
                        List.of(),
                        desk.rules(),
                        Map.of(),
                        Optional.empty());
        var place = new Site(hill, Wording.same("hill"), true, Optional.empty(), Optional.empty());
        var sites = Stream.concat(InventedTown.spaces().sites().stream(), Stream.of(place));
        return new Spaces(sites.toList(), List.of(desk, far));
    }

    @Test
    void isAnotherDayOfTheWholeStay() {
        town.booked(Town.DESK, "hanako@example.jp");
        var nights = Map.of("lodging", "house", "day", "2026-11-25", "departure", "2026-11-27");
        var stay = new HashMap<>(nights);
        stay.putAll(Map.of("desks", "1", "desk", "desk-1", "people", "2", "programme", "walk"));
        stay.putAll(Map.of("pday", "2026-11-26", "pstart", "52", "pend", "60"));
        var page = refused("/spaces/lake/workation?lang=en", 409, stay);
        assertTrue(page.select("#desks-wrong").text().contains("not enough"), page.text());
        var guest = town.guest();
        var form = guest.page(links(page).getFirst());
        assertEquals("2026-11-26", form.select("#day").attr("value"));
        assertEquals("2026-11-28", form.select("#departure").attr("value"));
        assertEquals("2026-11-27", form.select("#pday").attr("value"));
        assertEquals("desk-1", form.select("#desk option[selected]").attr("value"));
        assertEquals("walk", form.select("#programme option[selected]").attr("value"));
        assertEquals("52", form.select("#pstart option[selected]").attr("value"));
        assertEquals("2", form.select("#people").attr("value"));
    }
}
