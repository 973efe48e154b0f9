package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.space.RuleVersion;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InventedTown;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SpaceEditTest {

    private static final PersonId SOMEBODY = Office.PERSONS.ofMail("a@example.com");
    private static final String PAGE = "/staff/spaces/desk-1";
    private static final String SAVE = PAGE + "/save";
    private static final String UNDO = PAGE + "/undo";

    private final InMemoryBookings ledger = new InMemoryBookings();
    private final Office office = new Office(ledger);
    private final String editor = office.signIn("editor", "EDITOR");

    @Test
    void showsWhatWouldChangeAndWhomThenChangesItForAllSpacesOfTheRules() {
        var booking = office.booked("desk-1", SOMEBODY, "Hanako", "work");
        var fields = fields(office.page(editor, PAGE));
        fields.putAll(Map.of("close-TUESDAY", "11:30", "notice", "60", "yen-VISITOR", "300"));
        var preview = PAGE + "/preview?" + Events.body(fields);
        var page = office.page(editor, preview).text();
        assertTrue(page.contains("08:00\u201321:00 \u2192 08:00\u201311:30"), page);
        assertTrue(page.contains("300") && page.contains("11:00"), page);
        assertEquals(1, rules("desk-1").rules().version());
        assertEquals(303, office.send(editor, preview, SAVE, Map.of()).getStatusCode());
        assertEquals(2, rules("desk-2").rules().version());
        assertEquals(Duration.ofHours(1), rules("desk-2").rules().limits().notice());
        var kept = office.now(booking);
        assertEquals(BookingState.CONFIRMED, kept.state());
        assertEquals(new RuleVersion("desk", 1), kept.plan().judgedBy());
        assertTrue(
                office.page(office.signIn("e2", "EDITOR"), "/staff/audit")
                        .text()
                        .contains("desk@2"));
    }

    @Test
    void goesBackToTheVersionBeforeAsANewOne() {
        assertEquals(404, office.get(editor, UNDO).getStatusCode());
        change(Map.of("people", "3"));
        assertEquals(3, rules("desk-1").people());
        assertEquals(303, office.send(editor, UNDO, UNDO, Map.of()).getStatusCode());
        assertEquals(1, rules("desk-1").people());
        assertEquals(3, rules("desk-1").rules().version());
    }

    @Test
    void changesNothingForWhoWasOvertaken() {
        var fields = fields(office.page(editor, PAGE));
        fields.put("people", "5");
        var preview = PAGE + "/preview?" + Events.body(fields);
        change(Map.of("people", "3"));
        var late = office.send(editor, preview, SAVE, Map.of("version", "1"));
        assertEquals(409, late.getStatusCode());
        assertEquals(3, rules("desk-1").people());
    }

    @Test
    void saysOfEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        for (var wrong :
                List.of(
                        Map.of("people", "0"),
                        Map.of("people", "9999999999"),
                        Map.of("open-MONDAY", "09:07"),
                        Map.of("open-MONDAY", "22:00"),
                        Map.of("close-MONDAY", ""),
                        Map.of("shortest", "20"),
                        Map.of("shortest", "120", "longest", "60"),
                        Map.of("notice", "-1"),
                        Map.of("access-LIFT", "PERHAPS"),
                        Map.of("yen-VISITOR", "1e3"),
                        Map.of("article", "x".repeat(301)))) {
            var fields = fields(office.page(editor, PAGE));
            fields.putAll(wrong);
            var answer = office.get(editor, PAGE + "/preview?" + Events.body(fields));
            assertEquals(400, answer.getStatusCode(), wrong.toString());
            assertTrue(answer.getBody().contains("role=\"alert\""), wrong.toString());
        }
        assertEquals(List.of(), office.edits.all().edits());
    }

    @Test
    void letsOnlyEditorsChangeASpace() {
        var desk = office.signIn("desk", "DESK");
        assertEquals(403, office.get(desk, PAGE).getStatusCode());
        assertEquals(403, office.get(desk, PAGE + "/preview").getStatusCode());
        assertEquals(404, office.get(editor, "/staff/spaces/nothing").getStatusCode());
    }

    @Test
    void tellsOfAVersionThatCannotBeReadAndUsesTheOneBefore() {
        assertTrue(office.page(editor, PAGE).select("[role=alert]").isEmpty());
        office.edits.broken.add(new RuleVersion("desk", 2));
        assertFalse(office.page(editor, PAGE).select("[role=alert]").isEmpty());
        change(Map.of("people", "3"));
        assertEquals(3, rules("desk-1").rules().version());
        assertTrue(office.page(editor, PAGE).select("[role=alert]").isEmpty());
    }

    @Test
    void aBookingOfASpaceThatIsGoneStandsOnTheBoardAndCanBeCancelled() {
        var booking = office.booked("desk-1", SOMEBODY, "Hanako", "work");
        var pack = InventedTown.spaces();
        var left = pack.spaces().stream().filter(it -> !it.id().value().equals("desk-1")).toList();
        var later = new Office(ledger, new Spaces(pack.sites(), left));
        var desk = later.signIn("desk", "DESK");
        var section = later.page(desk, "/staff").select("section:contains(Hanako)");
        assertTrue(section.select("h2").text().contains("desk-1"));
        cancel(later, desk, booking);
        assertEquals(BookingState.CANCELLED, later.now(booking).state());
    }

    private static void cancel(Office later, String desk, Booking booking) {
        var page = "/staff/bookings/" + booking.id();
        var done = later.send(desk, page, page + "/cancel", Map.of("reason", "gone"));
        assertEquals(303, done.getStatusCode());
    }

    private void change(Map<String, String> changes) {
        var fields = fields(office.page(editor, PAGE));
        fields.putAll(changes);
        var preview = PAGE + "/preview?" + Events.body(fields);
        assertEquals(303, office.send(editor, preview, SAVE, Map.of()).getStatusCode());
    }

    private Space rules(String space) {
        return office.bookings.spaces().space(new SpaceId(space)).orElseThrow();
    }

    /// What stands in the form of a space.
    static Map<String, String> fields(Document page) {
        var fields = new HashMap<String, String>();
        for (var field : page.select("form[action$=/preview] [name]")) {
            var chosen = field.select("option[selected]");
            fields.put(
                    field.attr("name"),
                    chosen.isEmpty() ? field.attr("value") : chosen.attr("value"));
        }
        return fields;
    }
}
