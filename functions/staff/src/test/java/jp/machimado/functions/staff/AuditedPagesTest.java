package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.machimado.booking.ledger.PersonId;
import org.junit.jupiter.api.Test;

/// Every page that names somebody writes down who looked at it: asked of all the addresses that
/// there are, so that none can be forgotten.
class AuditedPagesTest {

    private static final PersonId SOMEBODY = Office.PERSONS.ofMail("a@example.com");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// What pages are asked for that show nothing without.
    private static final Map<String, String> QUERIES =
            Map.of(
                    "/staff/closures/preview",
                    "?space=desk-1&day=2026-11-24&from=10:00&to=12:00&reason=r");

    private static final Set<String> NAMED =
            Set.of(
                    "GET /staff",
                    "GET /staff/arrivals",
                    "GET /staff/bookings/*",
                    "GET /staff/closures/preview",
                    "GET /staff/requests",
                    "GET /staff/sheet",
                    "GET /staff/spaces/*/preview");

    private final Office office = new Office();
    private final String cookie =
            office.signIn("everything", "READER", "DESK", "APPROVER", "EDITOR");

    @Test
    void everyPageWithANameIsAudited() {
        var booking = office.booked("desk-1", SOMEBODY, "Hanako", "work");
        office.booked("chamber", SOMEBODY, "Hanako", "meeting");
        var named = new TreeSet<String>();
        var audited = new TreeSet<String>();
        for (var address : office.staff.addresses()) {
            if (address.startsWith("GET ")) {
                var path =
                        address.substring(4)
                                .replace("/bookings/*", "/bookings/" + booking.id())
                                .replace("/spaces/*", "/spaces/desk-1");
                int before = looks();
                office.now = office.now.plusMillis(1);
                var page = office.get(cookie, path + query(path));
                if (page.getBody().contains("Hanako")) {
                    named.add(address);
                }
                if (looks() > before) {
                    audited.add(address);
                }
            }
        }
        assertTrue(audited.containsAll(named), named + " but only " + audited);
        assertEquals(new TreeSet<>(NAMED), named);
    }

    private int looks() {
        return office.audit.on(TODAY).size();
    }

    /// The form of a space asks that the desk close before anybody comes.
    private String query(String path) {
        if (!path.endsWith("/spaces/desk-1/preview")) {
            return QUERIES.getOrDefault(path, "");
        }
        var fields = SpaceEditTest.fields(office.page(cookie, "/staff/spaces/desk-1"));
        fields.put("close-TUESDAY", "10:00");
        return "?" + Events.body(fields);
    }
}
