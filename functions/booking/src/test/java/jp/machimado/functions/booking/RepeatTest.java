package jp.machimado.functions.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RepeatTest {

    private static final String HANAKO = "hanako@example.jp";
    private static final String REPEAT = "/spaces/lake/desk-1/repeat?day=2026-12-02&lang=en";

    private final Town town = new Town();
    private final Guest hanako = town.booked(Town.DESK.replace("desk-1", "desk-9"), HANAKO);

    private Document asked(String weeks) {
        var typed = new HashMap<>(Town.typed(HANAKO));
        typed.putAll(Map.of("weeks", weeks));
        return Jsoup.parse(hanako.send(hanako.page(REPEAT), typed).getBody());
    }

    private void takeTheSecondDate() {
        town.guest().fill("/spaces/lake/desk-1?day=2026-12-09&lang=en", "taro@example.jp");
    }

    private List<Booking> series() {
        var december = YearMonth.of(2026, 12);
        return town.bookings.of(town.persons.ofMail(HANAKO), december).stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .toList();
    }

    @Test
    void listsTheDateThatIsTakenAndSkipsIt() {
        takeTheSecondDate();
        var looked = asked("4");
        assertEquals(List.of("Fully booked"), looked.select(".clash").eachText());
        var done = Jsoup.parse(hanako.send(looked, Map.of("clash", "skip")).getBody());
        assertEquals(3, done.select(".dates a").size());
        assertEquals(1, done.select(".clash").size());
        assertEquals(3, series().size());
    }

    @Test
    void stopsAtTheDateThatIsTaken() {
        takeTheSecondDate();
        var done = Jsoup.parse(hanako.send(asked("4"), Map.of("clash", "stop")).getBody());
        assertEquals(3, done.select(".clash").size());
        assertEquals(1, series().size());
    }

    @Test
    void cancelsOneDateOrTheRestOrAll() {
        hanako.send(asked("4"), Map.of("clash", "skip"));
        cancel(series().get(1), "one");
        assertEquals(3, series().size());
        cancel(series().get(1), "rest");
        assertEquals(1, series().size());
        assertEquals("2026-12-02T10:00", series().getFirst().begins());
        cancel(series().getFirst(), "all");
        assertEquals(0, series().size());
    }

    private void cancel(Booking booking, String which) {
        var page = hanako.page("/spaces/booking/" + booking.id() + "/cancel?lang=en");
        assertEquals(302, hanako.send(page, Map.of("which", which)).getStatusCode());
    }

    @Test
    void saysWhatIsTypedWronglyAndWhoMayRepeat() {
        var wrong = asked("27");
        assertTrue(wrong.select("#weeks-wrong").text().contains("2 to 26"));
        assertEquals(0, series().size());
        var stranger = town.guest().page(REPEAT);
        assertTrue(stranger.select("form[method=post]").isEmpty());
        assertTrue(stranger.text().contains("must be proved"));
    }
}
