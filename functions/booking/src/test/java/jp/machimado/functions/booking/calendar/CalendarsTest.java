package jp.machimado.functions.booking.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.CloseSpace;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.words.Language;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final PersonId HANAKO = new PersonId("hanako-0001");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final BookingOffice office =
            new BookingOffice(new InMemoryBookings(), InventedTown::spaces, InventedTown.town());
    private final Calendars calendars = new Calendars(office, "https://machi.example");

    @Test
    void nightsAreDates() throws IOException, ParserException {
        var stay = book("house", new Nights(DAY, DAY.plusDays(2)));
        var text = calendars.booking(stay, Language.JA);
        assertTrue(text.contains("DTSTART;VALUE=DATE:20261130\r\n"), text);
        assertTrue(text.contains("DTEND;VALUE=DATE:20261202\r\n"), text);
        assertTrue(
                new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate()
                        .getEntries()
                        .isEmpty());
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() throws IOException, ParserException {
        var name = "下諏訪".repeat(30) + "😀".repeat(30) + ",;\\";
        var folded = Folding.fold("BEGIN:X\r\nSUMMARY:" + name + "\r\nEND:X\r\n");
        for (var line : folded.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        var bytes = folded.getBytes(StandardCharsets.UTF_8);
        assertEquals(folded, new String(bytes, StandardCharsets.UTF_8));
        assertTrue(folded.replace("\r\n ", "").contains("SUMMARY:" + name + "\r\n"));
        assertFalse(folded.replace("\r\n", "").contains("\n"));
        var first = folded.split("\r\n", -1)[1];
        assertTrue(first.getBytes(StandardCharsets.UTF_8).length > 72, first);
    }

    @Test
    void everyLineOfACalendarEndsAndIsShort() {
        var text = calendars.booking(book("desk-1", hours(40, 48)), Language.EASY);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"), text);
        assertFalse(text.replace("\r\n", "").matches("(?s).*[\r\n].*"), text);
        for (var line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.replace("\r\n ", "").contains(": "), text);
    }

    @Test
    void aHallIsTakenWhereAHalfIs() throws IOException, ParserException {
        book("hall-a", hours(40, 44));
        book("hall-b", hours(44, 48));
        var hall = InventedTown.spaces().space(new SpaceId("hall")).orElseThrow();
        var events = events(calendars.space(hall, Language.EN, NOW));
        assertEquals(1, events.size());
        assertEquals("20261130T100000", value(events.getFirst(), "DTSTART"));
        assertEquals("20261130T120000", value(events.getFirst(), "DTEND"));
        assertEquals("Booked", value(events.getFirst(), "SUMMARY"));
    }

    @Test
    void aPoolIsTakenOnlyWhenItIsFull() throws IOException, ParserException {
        book("free", hours(40, 44));
        var pool = InventedTown.spaces().space(new SpaceId("free")).orElseThrow();
        assertEquals(List.of(), events(calendars.space(pool, Language.EN, NOW)));
        new CloseSpace(office)
                .close(
                        new CloseSpace.Closure(
                                "flood", List.of(Use.of(pool.id(), hours(60, 64))), "a secret"),
                        NOW);
        var text = calendars.space(pool, Language.EN, NOW);
        assertEquals("Closed", value(events(text).getFirst(), "SUMMARY"));
        assertFalse(text.contains("a secret"), text);
    }

    @Test
    void nightsThatAreTakenAreDates() {
        book("house", new Nights(DAY, DAY.plusDays(2)));
        var house = InventedTown.spaces().space(new SpaceId("house")).orElseThrow();
        var busy = new BusyTimes(office).of(house, YearMonth.of(2026, 11), 1);
        assertEquals(
                List.of(
                        new Busy(new Nights(DAY, DAY.plusDays(1)), false),
                        new Busy(new Nights(DAY.plusDays(1), DAY.plusDays(2)), false)),
                busy);
    }

    private Booking book(String space, Period period) {
        var request =
                new Request(
                        HANAKO,
                        Audience.VISITOR,
                        space + period,
                        List.of(Use.of(new SpaceId(space), period)),
                        1,
                        Optional.of("山田花子"),
                        Optional.of("勉強会"),
                        Plan.Channel.WEB,
                        Optional.empty());
        if (new ReserveSpace(office).book(request, NOW) instanceof Outcome.Done(var booking)) {
            return booking;
        }
        throw new AssertionError(space + " could not be booked");
    }

    private static Hours hours(int from, int to) {
        return new Hours(DAY, from, to);
    }

    private static List<VEvent> events(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text)).getComponents("VEVENT");
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).orElse("");
    }
}
