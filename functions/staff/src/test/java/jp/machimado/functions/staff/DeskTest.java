package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.testing.booking.Contradiction;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.web.FormTokens;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final PersonId SOMEBODY = Office.PERSONS.ofMail("a@example.com");

    private static final Map<String, String> OF_TARO =
            Map.of(
                    "space",
                    "desk-2",
                    "day",
                    "2026-11-24",
                    "from",
                    "13:00",
                    "to",
                    "14:00",
                    "people",
                    "1",
                    "name",
                    "Taro",
                    "phone",
                    "0266-00-0000",
                    "audience",
                    "RESIDENT");
    private final Office office = new Office();
    private final String desk = office.signIn("desk", "DESK");
    private final String approver = office.signIn("approver", "APPROVER");
    private final String editor = office.signIn("editor", "EDITOR");
    private final String reader = office.signIn("reader", "READER");

    @Test
    void showsTheDayWithNamesToTheDeskAlone() {
        office.booked("desk-1", SOMEBODY, "Hanako", "work");
        assertTrue(office.page(desk, "/staff").text().contains("Hanako"));
        var other = office.page(reader, "/staff").text();
        assertTrue(other.contains("11:00"));
        assertFalse(other.contains("Hanako"));
    }

    @Test
    void approvesARequestAndTwiceIsOne() {
        var request = office.booked("chamber", SOMEBODY, "Hanako", "meeting");
        assertEquals(BookingState.PENDING, request.state());
        var approve = path(request, "approve");
        assertEquals(303, decide(request, "approve", Map.of()));
        assertEquals(BookingState.CONFIRMED, office.now(request).state());
        assertEquals(2, office.now(request).version());
        var token = office.page(approver, "/staff/requests");
        assertFalse(token.html().contains(approve));
    }

    @Test
    void rejectsAndSendsBackOnlyWithAReason() {
        var request = office.booked("chamber", SOMEBODY, "Hanako", "meeting");
        assertEquals(400, decide(request, "reject", Map.of("reason", " ")));
        assertEquals(BookingState.PENDING, office.now(request).state());
        assertEquals(303, decide(request, "send-back", Map.of("reason", "how many?")));
        assertEquals(BookingState.RETURNED, office.now(request).state());
    }

    @Test
    void letsNobodyDecideOnTheirOwnRequest() {
        var own = office.booked("chamber", Office.PERSONS.ofStaff("approver"), "B", "meeting");
        var action = path(own, "approve");
        assertTrue(
                office.page(approver, "/staff/requests")
                        .select("form[action=" + action + "]")
                        .isEmpty());
        var other = office.booked("desk-1", SOMEBODY, "x", "y");
        assertEquals(BookingState.CONFIRMED, other.state());
        var token =
                new FormTokens(() -> "a key of forms in tests")
                        .of(approver.split("=", 2)[1], action);
        var response =
                office.post(
                        approver, action, Map.of("token", token), Map.of("origin", Office.BASE));
        assertEquals(409, response.getStatusCode());
        assertEquals(BookingState.PENDING, office.now(own).state());
    }

    @Test
    void checksInAndOut() {
        var booking = office.booked("desk-1", SOMEBODY, "Hanako", "work");
        office.now = office.now.plusSeconds(3600);
        assertEquals(
                303,
                office.send(desk, "/staff/arrivals", path(booking, "check-in"), Map.of())
                        .getStatusCode());
        assertEquals(BookingState.CHECKED_IN, office.now(booking).state());
        office.send(desk, "/staff/arrivals", path(booking, "check-out"), Map.of());
        assertEquals(BookingState.DONE, office.now(booking).state());
    }

    @Test
    void booksForSomebodyOnThePhoneByTheSameRules() {
        var fields = new HashMap<>(OF_TARO);
        assertEquals(303, office.send(desk, "/staff/book", "/staff/book", fields).getStatusCode());
        var again = office.send(desk, "/staff/book", "/staff/book", fields);
        assertEquals(303, again.getStatusCode());
        fields.put("phone", "0266-00-1111");
        var taken = office.send(desk, "/staff/book", "/staff/book", fields);
        assertEquals(409, taken.getStatusCode());
        var person = Office.PERSONS.ofPhone("0266000000");
        assertEquals(1, office.bookings.openOf(person, office.now).size());
        var contact = office.contacts.of(person, office.now).orElseThrow();
        assertEquals(Contact.Channel.NONE, contact.channel());
        fields.put("from", "13:07");
        assertEquals(400, office.send(desk, "/staff/book", "/staff/book", fields).getStatusCode());
    }

    @Test
    void listsWhatAClosureEndsThenClosesThenOpensAgain() {
        var booking = office.booked("hall-a", SOMEBODY, "Hanako", "work");
        var asked =
                "/staff/closures/preview?space=hall&day=2026-11-24&from=10:00&to=24:00&reason=r";
        assertEquals(400, office.get(editor, asked).getStatusCode());
        asked = asked.replace("24:00", "00:00");
        assertTrue(office.page(editor, asked).text().contains("11:00"));
        assertEquals(BookingState.CONFIRMED, office.now(booking).state());
        assertEquals(303, office.send(editor, asked, "/staff/closures", Map.of()).getStatusCode());
        assertEquals(BookingState.CANCELLED, office.now(booking).state());
        office.send(editor, "/staff/closures", "/staff/closures/reopen", Map.of());
        office.booked("hall-a", SOMEBODY, "Again", "work");
    }

    /// Number 20 of [jp.machimado.testing.booking.BookingsContract].
    @Test
    void aContradictionOfTheLedgerStandsOnTheBoardInWords() {
        var wrong = new Office(Contradiction.in(new InMemoryBookings(), Integer.MAX_VALUE));
        var cookie = wrong.signIn("reader", "READER");
        var board = wrong.page(cookie, "/staff?day=2026-08-02").select("[role=alert]").text();
        assertTrue(board.contains("desk-1"), board);
        var other = wrong.page(cookie, "/staff?day=2026-09-02");
        assertTrue(other.select("[role=alert]").isEmpty());
    }

    @Test
    void everyPageOpensForWhoMayOpenIt() {
        office.booked("desk-1", SOMEBODY, "Hanako", "work");
        for (var path : List.of("/staff/week", "/staff/statistics", "/staff?day=2026-12-31")) {
            assertEquals("ja", office.page(reader, path).select("html").attr("lang"), path);
        }
        assertEquals(404, office.get(desk, "/staff/bookings/" + "0".repeat(24)).getStatusCode());
        assertEquals(404, office.get(desk, "/staff/nothing").getStatusCode());
    }

    private int decide(Booking request, String how, Map<String, String> fields) {
        return office.send(approver, "/staff/requests", path(request, how), fields).getStatusCode();
    }

    private static String path(Booking booking, String act) {
        return "/staff/bookings/" + booking.id() + "/" + act;
    }
}
