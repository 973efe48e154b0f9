package jp.machimado.functions.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A member of staff applies for telework, others decide, and it comes out as a file.
class TeleworkTest {

    private static final String MINE = "/staff/telework";
    private static final String NEW = "/staff/telework/new";
    private static final String REQUESTS = "/staff/telework/requests";

    private final Office office = new Office();
    private final String hanako = signIn("hanako", "花子", "tax", "MEMBER");
    private final String taro = signIn("taro", "太郎", "tax", "MEMBER");
    private final String manager = signIn("manager", "所属長", "tax", "MEMBER", "MANAGER");
    private final String stranger = signIn("stranger", "他課の長", "water", "MANAGER");
    private final String personnel = signIn("personnel", "人事", "staff", "PERSONNEL");

    private String signIn(String subject, String name, String division, String... roles) {
        office.provider.name = name;
        office.provider.department = division;
        return office.signIn(subject, roles);
    }

    private void registers(String member) {
        registers(member, "REGULAR");
    }

    private void registers(String member, String employment) {
        var fields = new HashMap<>(Map.of("employment", employment));
        office.page(member, MINE).select("fieldset input").eachAttr("name").stream()
                .forEach(item -> fields.put(item, "on"));
        var registered = office.send(member, MINE, MINE + "/register", fields);
        assertEquals(303, registered.getStatusCode());
    }

    private APIGatewayV2HTTPResponse applies(String member, String day, String part) {
        office.now = office.now.plusSeconds(1);
        return office.send(member, NEW, NEW, fields(day, part));
    }

    private static Map<String, String> fields(String day, String part) {
        return Map.of(
                "day", day, "part", part, "kind", "HOME", "place", "OWN_HOME", "work", "計画の見直し");
    }

    private static String place(APIGatewayV2HTTPResponse response) {
        assertEquals(303, response.getStatusCode(), response::getBody);
        return response.getHeaders().getOrDefault("location", "");
    }

    @Test
    void asksForRegistrationWithEveryCheckFirst() {
        assertTrue(office.page(hanako, MINE).select("a[href=" + NEW + "]").isEmpty());
        var unchecked =
                office.send(hanako, MINE, MINE + "/register", Map.of("employment", "REGULAR"));
        assertEquals(400, unchecked.getStatusCode());
        registers(hanako);
        assertFalse(office.page(hanako, MINE).select("a[href=" + NEW + "]").isEmpty());
    }

    @Test
    void anApplicationIsApprovedAndComesOutAsAttendance() {
        registers(hanako);
        var path = place(applies(hanako, "2026-11-26", "MORNING"));
        assertTrue(office.page(hanako, path).text().contains("承認待ち"));
        var waiting = office.page(manager, REQUESTS).text();
        assertTrue(waiting.contains("花子"), waiting);
        assertTrue(waiting.contains("9人／10人"), waiting);
        place(office.send(manager, REQUESTS, path + "/approve", Map.of()));
        assertTrue(office.page(hanako, path).text().contains("所属長 承認"));
        var csv = office.get(personnel, MINE + "/attendance.csv?month=2026-11").getBody();
        assertTrue(csv.contains("2026-11-26,税務係,花子,在宅勤務,午前,自宅,,所属長,"), csv);
        var log = office.get(personnel, MINE + "/log.csv?month=2026-11").getBody();
        assertEquals(3, log.lines().count(), log);
    }

    @Test
    void losesNothingThatWasTypedWhenItIsRefused() {
        registers(hanako);
        var refused = applies(hanako, "2026-11-28", "DAY");
        assertEquals(409, refused.getStatusCode());
        assertTrue(refused.getBody().contains("役場が休みです"));
        assertTrue(refused.getBody().contains("value=\"計画の見直し\""));
        assertTrue(refused.getBody().contains("value=\"2026-11-28\""));
        var late = applies(hanako, "2026-11-24", "DAY");
        assertTrue(late.getBody().contains("期限を過ぎた理由を書いて"));
    }

    @Test
    void whatCannotBeDoneElsewhereStaysTickedWhenItIsRefused() {
        registers(hanako);
        var fields = new HashMap<>(fields("2026-11-26", "DAY"));
        fields.put("counter-duty", "on");
        var refused = office.send(hanako, NEW, NEW, fields);
        assertEquals(409, refused.getStatusCode());
        var form = Jsoup.parse(refused.getBody());
        assertTrue(form.select("input[name=counter-duty]").hasAttr("checked"));
        assertFalse(form.select("input[name=personal]").hasAttr("checked"));
    }

    @Test
    void manyAreApprovedAtOnceButNotOnesOwn() {
        registers(hanako);
        registers(taro);
        registers(manager);
        var one = place(applies(hanako, "2026-11-26", "DAY"));
        var two = place(applies(taro, "2026-11-27", "DAY"));
        var own = place(applies(manager, "2026-11-30", "DAY"));
        var page = office.page(manager, REQUESTS);
        assertEquals(2, page.select("input[name=id]").size());
        for (var path : List.of(one, two)) {
            var id = path.substring(path.lastIndexOf('/') + 1);
            var done = office.send(manager, REQUESTS, REQUESTS, Map.of("id", id));
            assertEquals(200, done.getStatusCode());
        }
        var id = own.substring(own.lastIndexOf('/') + 1);
        var refused = office.send(manager, REQUESTS, REQUESTS, Map.of("id", id));
        assertEquals(409, refused.getStatusCode());
        assertTrue(refused.getBody().contains("1件は承認できませんでした"));
    }

    @Test
    void anothersApplicationIsNotThere() {
        registers(hanako);
        var path = place(applies(hanako, "2026-11-26", "DAY"));
        for (var somebody : List.of(taro, stranger)) {
            assertEquals(404, office.get(somebody, path).getStatusCode());
        }
        assertEquals(200, office.get(manager, path).getStatusCode());
        assertTrue(
                office.audit.on(LocalDate.of(2026, 11, 24)).stream()
                        .anyMatch(look -> look.what().equals("telework")));
        assertEquals(403, office.get(hanako, REQUESTS).getStatusCode());
        assertEquals(403, office.get(manager, MINE + "/attendance.csv").getStatusCode());
        assertEquals(403, office.get(hanako, MINE + "/people").getStatusCode());
    }

    @Test
    void isSentBackChangedAndWithdrawn() {
        registers(hanako);
        var path = place(applies(hanako, "2026-11-26", "DAY"));
        place(office.send(manager, path, path + "/send-back", Map.of("reason", "午前だけに")));
        assertTrue(office.page(hanako, path).text().contains("午前だけに"));
        place(
                office.send(
                        hanako,
                        path + "/change",
                        path + "/change",
                        fields("2026-11-26", "MORNING")));
        assertTrue(office.page(hanako, path).text().contains("午前"));
        place(office.send(hanako, path, path + "/withdraw", Map.of()));
        assertTrue(office.page(hanako, path).text().contains("取下げ"));
        assertTrue(office.page(hanako, MINE + "/board").text().contains("申請はありません"));
    }

    @Test
    void theCapsAreLiftedInADisasterByThePersonnelOfficerOnly() {
        registers(hanako);
        for (var day : List.of("2026-11-30", "2026-12-01", "2026-12-02")) {
            place(applies(hanako, day, "DAY"));
        }
        var full = applies(hanako, "2026-12-03", "DAY");
        assertTrue(full.getBody().contains("その週のテレワークは上限です"));
        var people = MINE + "/people";
        place(office.send(personnel, people, MINE + "/disaster", Map.of("reason", "大雪")));
        place(applies(hanako, "2026-12-03", "DAY"));
        assertTrue(office.page(personnel, people).text().contains("大雪"));
        place(office.send(personnel, people, MINE + "/disaster/end", Map.of()));
        assertTrue(applies(hanako, "2026-12-04", "DAY").getBody().contains("上限です"));
    }

    @Test
    void excludedStaffIsGivenAnException() {
        registers(hanako, "FISCAL_YEAR");
        assertEquals(409, applies(hanako, "2026-11-26", "DAY").getStatusCode());
        var people = MINE + "/people";
        place(office.send(personnel, people, people, Map.of("reason", "育児のため")));
        place(applies(hanako, "2026-11-26", "DAY"));
    }
}
