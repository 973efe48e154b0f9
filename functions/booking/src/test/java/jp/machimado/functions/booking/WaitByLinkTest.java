package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import jp.machimado.booking.JoinWaitlist;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Joining a line from a browser that nobody knows.
class WaitByLinkTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final String TARO = "taro@example.jp";
    private static final String JIRO = "jiro@example.jp";
    private static final String WAIT = "/spaces/lake/desk-1/wait?day=2026-11-25&lang=en";

    private final Town town = new Town();
    private final Guest hanako = town.booked(Town.DESK, HANAKO);
    private final Guest jiro = town.guest();

    private APIGatewayV2HTTPResponse ask(Guest guest, String mail) {
        return guest.send(guest.page(WAIT), Town.typed(mail));
    }

    private Document opened(Guest reader, String mail) {
        reader.get(town.linkOf(mail));
        return reader.page("/spaces/booking/" + town.of(mail).id() + "?lang=en");
    }

    private int waits(String mail) {
        return town.bookings.waitsOf(town.persons.ofMail(mail)).size();
    }

    @Test
    void countsFromTheMomentInWhichTheLinkIsOpenedAndTheButtonPressed() {
        var asked = Jsoup.parse(ask(jiro, JIRO).getBody());
        assertTrue(asked.text().contains("Until then you are not in line"), asked.text());
        assertEquals(0, waits(JIRO));
        ask(town.guest(), TARO);
        var taro = town.guest();
        assertEquals(302, taro.send(opened(taro, TARO), Map.of()).getStatusCode());

        town.now = town.now.plus(Duration.ofMinutes(20));
        var reader = town.guest();
        var page = opened(reader, JIRO);
        assertTrue(page.text().contains("Your e-mail address is proved"), page.text());
        assertEquals(302, reader.send(page, Map.of()).getStatusCode());
        assertEquals(302, reader.send(page, Map.of()).getStatusCode());
        assertEquals(1, waits(JIRO));
        assertTrue(reader.page("/spaces/my?lang=en").select("#waits").text().contains("desk-1"));

        var booking = "/spaces/booking/" + town.of(HANAKO).id();
        hanako.send(hanako.page(booking + "/cancel?lang=en"), Map.of());
        assertEquals(TARO, town.contact(TARO).orElseThrow().address());
        assertTrue(town.offerTo(TARO).isOver(town.now.plus(Duration.ofHours(1))));
        assertEquals(1, waits(JIRO));
    }

    @Test
    void neverBooksNorTakesAnything() {
        ask(jiro, JIRO);
        var reader = town.guest();
        var page = opened(reader, JIRO);
        var confirm = page.select("form[method=post]").getFirst().attr("action");
        var token = page.select("[name=token]").getFirst().attr("value");
        var forged = confirm.replace("/wait", "/confirm");
        assertEquals(409, reader.call("POST", forged, "token=" + token).getStatusCode());
        hanako.send(
                hanako.page("/spaces/booking/" + town.of(HANAKO).id() + "/cancel?lang=en"),
                Map.of());
        assertTrue(town.guest().page(Town.DESK).select(".state").text().contains("Free"));
    }

    @Test
    void endsAfterAnHourAndForgetsTheAddress() {
        ask(jiro, JIRO);
        var reader = town.guest();
        var page = opened(reader, JIRO);
        town.now = town.now.plus(JoinWaitlist.PROOF);
        assertEquals(409, reader.send(page, Map.of()).getStatusCode());
        assertEquals(0, waits(JIRO));
    }

    @Test
    void isRefusedForWhatIsFreeAndForAnAddressThatIsNone() {
        var typed = new HashMap<>(Town.typed(JIRO));
        typed.putAll(Map.of("start", "60", "end", "64"));
        var free = jiro.send(jiro.page(WAIT), typed);
        assertEquals(409, free.getStatusCode());
        assertTrue(free.getBody().contains("You can book it now"));
        assertEquals(422, ask(jiro, "no address").getStatusCode());
        assertFalse(town.knows("no address"));
    }

    @Test
    void doesNotFloodAnAddress() {
        for (int mail = 0; mail < MailLimit.MAILS; mail++) {
            assertEquals(200, ask(town.guest(), JIRO).getStatusCode());
        }
        assertEquals(429, ask(town.guest(), JIRO).getStatusCode());
    }

    @Test
    void isNobodyElsesToJoin() {
        ask(jiro, JIRO);
        var itself = "/spaces/booking/" + town.of(JIRO).id();
        assertEquals(404, jiro.get(itself).getStatusCode());
        var page = hanako.page("/spaces/booking/" + town.of(HANAKO).id() + "?lang=en");
        var token = page.select("[name=token]").attr("value");
        var joined = hanako.call("POST", itself + "/wait", "token=" + token);
        assertEquals(404, joined.getStatusCode());
        assertEquals(0, waits(JIRO));
    }
}
