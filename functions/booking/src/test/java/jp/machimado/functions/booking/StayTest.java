package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.BookingState;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StayTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final String WORKATION = "/spaces/lake/workation?lang=en";

    private final Town town = new Town();
    private final Guest guest = town.guest();

    private APIGatewayV2HTTPResponse ask(String... fields) {
        var typed = new HashMap<>(Town.typed(HANAKO));
        typed.putAll(Map.of("lodging", "house", "day", "2026-11-25", "departure", "2026-11-27"));
        typed.putAll(Map.of("desks", "1", "desk", "", "people", "2"));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return guest.send(guest.page(WORKATION), typed);
    }

    private List<String> booked() {
        return town.of(HANAKO).plan().uses().stream().map(use -> use.space().value()).toList();
    }

    @Test
    void bookNightsDesksAndAProgrammeAsOne() {
        var held = ask("programme", "walk", "pday", "2026-11-26", "pstart", "52", "pend", "60");
        assertEquals(200, held.getStatusCode());
        assertEquals(List.of("house", "desk-1", "desk-1", "walk"), booked());
        assertEquals(2, town.of(HANAKO).plan().uses().getLast().units());
        var card = Jsoup.parse(held.getBody()).select("dl.facts").text();
        assertTrue(card.contains("walk: November 26, 2026 13:00–15:00"), card);
        assertTrue(card.contains("Cancel until 30 min"), card);

        var reader = town.guest();
        reader.get(town.linkOf(HANAKO));
        var itself = "/spaces/booking/" + town.of(HANAKO).id();
        reader.send(reader.page(itself + "?lang=en"), Map.of());
        assertEquals(BookingState.CONFIRMED, town.of(HANAKO).state());
        reader.send(reader.page(itself + "/cancel?lang=en"), Map.of());
        assertTrue(guest.page(Town.DESK).select(".state").text().contains("Free"));
    }

    @Test
    void keepTheSameDeskOnAllDaysWhenThereIsOne() {
        town.booked(Town.DESK, "taro@example.jp");
        ask();
        assertEquals(List.of("house", "desk-2", "desk-2"), booked());
    }

    @Test
    void areAllOrNothing() {
        town.booked(Town.DESK, "taro@example.jp");
        var refused = ask("desk", "desk-1");
        assertEquals(409, refused.getStatusCode());
        assertTrue(
                Jsoup.parse(refused.getBody())
                        .select("#desks-wrong")
                        .text()
                        .contains("not enough"));
        assertFalse(town.knows(HANAKO));
        var night = ask("start", "0", "end", "4", "desks", "0", "departure", "2026-12-30");
        assertTrue(night.getBody().contains("at most"), night.getBody());
        assertFalse(town.knows(HANAKO));
    }

    @Test
    void sayWhatIsTypedWrongly() {
        var body = ask("lodging", "desk-1", "desks", "9").getBody();
        var wrong = Jsoup.parse(body).select("#wrong a").eachAttr("href");
        assertEquals(List.of("#lodging", "#desks"), wrong);
        assertEquals(422, ask("people", "5").getStatusCode());
        assertEquals(403, ask("token", "x").getStatusCode());
    }

    @Test
    void lendAProjectorWithARoom() {
        var typed = new HashMap<>(Town.typed(HANAKO));
        typed.putAll(Map.of("equipment", "projector", "people", "8"));
        var held = guest.send(guest.page("/spaces/lake/room?day=2026-11-25&lang=en"), typed);
        assertEquals(200, held.getStatusCode());
        assertEquals(List.of("room", "projector"), booked());
    }
}
