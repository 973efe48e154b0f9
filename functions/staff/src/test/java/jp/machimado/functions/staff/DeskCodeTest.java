package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskCodeTest {

    private final Office office = new Office();
    private final String desk = office.signIn("desk", "DESK");

    @Test
    void printsTheCodeThatOpensTheDesk() {
        var list = office.page(desk, "/staff/spaces");
        assertEquals(1, list.select("a[href=/staff/spaces/desk-1/code]").size());
        assertTrue(address("desk-1").startsWith(Office.BASE + "/spaces/desk/desk-1."));
        assertFalse(address("desk-1").equals(address("desk-2").replace("desk-2", "desk-1")));
    }

    @Test
    void printsAnotherCodeOnceItIsIssuedAnewAndRemembersWhoDidIt() {
        var before = address("desk-1");
        assertEquals(before, address("desk-1"));
        var path = "/staff/spaces/desk-1/reissue";
        var done = office.send(desk, path, path, Map.of());
        assertEquals("/staff/spaces/desk-1/code", done.getHeaders().get("location"));
        assertFalse(before.equals(address("desk-1")));
        var looks = office.audit.on(LocalDate.of(2026, 11, 24));
        assertTrue(
                looks.stream()
                        .anyMatch(look ->
                                look.what().equals("desk-code-reissued")
                                        && look.about().equals("desk-1")));
    }

    @Test
    void issuesNothingForAReaderAForgeryOrASpaceThatIsNotThere() {
        var reader = office.signIn("reader", "READER");
        for (var path : List.of("/staff/spaces", "/staff/spaces/desk-1/code")) {
            assertEquals(403, office.get(reader, path).getStatusCode(), path);
        }
        for (var path : List.of("nothing/code", "nothing/reissue", "%2e/code", "desk-1/x")) {
            assertEquals(404, office.get(desk, "/staff/spaces/" + path).getStatusCode(), path);
        }
        var before = address("desk-1");
        var forged =
                office.post(
                        desk,
                        "/staff/spaces/desk-1/reissue",
                        Map.of("token", "guessed"),
                        Map.of("origin", Office.BASE));
        assertEquals(403, forged.getStatusCode());
        assertEquals(before, address("desk-1"));
    }

    private String address(String space) {
        return office.page(desk, "/staff/spaces/" + space + "/code")
                .select(".poster svg")
                .attr("aria-label");
    }
}
