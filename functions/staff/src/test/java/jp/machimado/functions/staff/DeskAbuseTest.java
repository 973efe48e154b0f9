package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.PersonId;
import org.junit.jupiter.api.Test;

class DeskAbuseTest {

    private static final PersonId SOMEBODY = Office.PERSONS.ofMail("a@example.com");
    private static final String XSS = "\"><script>alert(1)</script><img src=x onerror=a>";

    private final Office office = new Office();
    private final String desk = office.signIn("desk", "DESK");
    private final String approver = office.signIn("approver", "APPROVER");
    private final String editor = office.signIn("editor", "EDITOR");

    @Test
    void refusesAFormThatItDidNotGiveToThisSession() {
        var booking = office.booked("desk-1", SOMEBODY, "Hanako", "work");
        var path = path(booking, "cancel");
        var stolen =
                office.page(desk, "/staff/bookings/" + booking.id())
                        .select("form[action=" + path + "] input[name=token]")
                        .attr("value");
        var fields = Map.of("token", stolen, "reason", "r");
        var foreign = Map.of("origin", "https://attacker.example");
        assertEquals(403, office.post(desk, path, fields, foreign).getStatusCode());
        assertEquals(403, office.post(desk, path, fields, Map.of()).getStatusCode());
        var home = Map.of("origin", Office.BASE);
        var bare = Map.of("reason", "r");
        assertEquals(403, office.post(desk, path, bare, home).getStatusCode());
        var another = office.signIn("desk-2", "DESK");
        assertEquals(403, office.post(another, path, fields, home).getStatusCode());
        assertEquals(BookingState.CONFIRMED, office.now(booking).state());
        assertEquals(303, office.post(desk, path, fields, home).getStatusCode());
        assertEquals(BookingState.CANCELLED, office.now(booking).state());
    }

    @Test
    void showsWhatIsTypedAsTextEverywhere() {
        var booking = office.booked("desk-1", SOMEBODY, XSS, XSS);
        var request = office.booked("chamber", SOMEBODY, XSS, XSS);
        decide(request, "reject", Map.of("reason", XSS));
        var pages =
                List.of(
                        "/staff",
                        "/staff/sheet",
                        "/staff/arrivals",
                        "/staff/bookings/" + booking.id());
        for (var path : pages) {
            var page = office.page(desk, path);
            assertTrue(page.text().contains("alert(1)"), path);
            assertTrue(page.select("script, img").isEmpty(), path);
        }
        assertTrue(
                office.page(desk, "/staff/bookings/" + request.id())
                        .select("script, img")
                        .isEmpty());
    }

    @Test
    void remembersWhoLookedAtWhom() {
        var booking = office.booked("desk-1", SOMEBODY, "Hanako", "work");
        office.page(desk, "/staff/bookings/" + booking.id());
        var look = office.audit.on(LocalDate.of(2026, 11, 24)).getFirst();
        assertEquals("booking", look.what());
        assertEquals(booking.id().number(), look.about());
        var page = office.page(editor, "/staff/audit").text();
        assertTrue(page.contains(booking.id().number()));
        assertFalse(page.contains("Hanako"));
    }

    private int decide(Booking request, String how, Map<String, String> fields) {
        return office.send(approver, "/staff/requests", path(request, how), fields).getStatusCode();
    }

    private static String path(Booking booking, String act) {
        return "/staff/bookings/" + booking.id() + "/" + act;
    }
}
