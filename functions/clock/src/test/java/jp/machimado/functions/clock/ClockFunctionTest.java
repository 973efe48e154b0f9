package jp.machimado.functions.clock;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.at;
import static jp.machimado.testing.booking.Desk.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.BookingPages;
import jp.machimado.booking.Messenger;
import jp.machimado.booking.SendNotices;
import jp.machimado.booking.WriteLetter;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice.Kind;
import jp.machimado.lambda.Log;
import jp.machimado.testing.booking.Contradiction;
import jp.machimado.testing.booking.Desk;
import jp.machimado.testing.booking.InMemoryAlarms;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InMemoryContacts;
import jp.machimado.testing.booking.InMemoryOutbox;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;
import org.junit.jupiter.api.Test;

class ClockFunctionTest {

    private final InMemoryBookings bookings = new InMemoryBookings();
    private final Desk desk = new Desk(bookings);
    private final InMemoryContacts contacts = new InMemoryContacts();
    private final InMemoryAlarms alarms = new InMemoryAlarms(() -> desk.now);
    private final List<Kind> sent = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private ClockFunction clock(Messenger messenger) {
        return clock(messenger, bookings);
    }

    /// A clock that sees the ledger as `seen`.
    private ClockFunction clock(Messenger messenger, Bookings seen) {
        contacts.keep(HANAKO, new Contact(Contact.Channel.LINE, "U1", Language.JA), desk.now);
        var town = InventedTown.town();
        var pages = new BookingPages("https://town.example", () -> "k".repeat(20));
        var outbox = new InMemoryOutbox(bookings);
        var notices =
                new SendNotices(
                        outbox,
                        seen,
                        new SendNotices.Recipients(contacts, Optional.empty()),
                        new WriteLetter(InventedTown::spaces, town.zone(), new Phrasebook(), pages),
                        messenger,
                        town.zone());
        var office = new BookingOffice(seen, InventedTown::spaces, town);
        var duties = new Duties(office, outbox, notices, alarms, () -> List.of(InventedTown.SITE));
        return new ClockFunction(
                duties, () -> desk.now, new Log("clock", () -> desk.now, lines::add));
    }

    private ClockFunction clock() {
        return clock((_, letter, _) -> {
            sent.add(letter.kind());
            return Messenger.Result.SENT;
        });
    }

    private static Map<String, Integer> tick(ClockFunction clock) {
        return clock.handleRequest(Map.of("task", "MINUTE"), TimeLeft.PLENTY);
    }

    private static Map<String, Integer> night(ClockFunction by) {
        return by.handleRequest(Map.of("task", "RECONCILE"), TimeLeft.PLENTY);
    }

    @Test
    void sendsWhatTheStreamMissedOnce() {
        desk.booked(HANAKO, on("desk-1", "09:00", "10:00"));
        var clock = clock();
        assertEquals(Map.of("bookings", 0, "notices", 1), tick(clock));
        assertEquals(Map.of("bookings", 0, "notices", 0), tick(clock));
        assertEquals(List.of(Kind.BOOKED), sent);
    }

    @Test
    void endsHoldsWhoseTimeIsOver() {
        var held =
                Desk.done(
                        desk.reserve.hold(
                                desk.ask(HANAKO, on("desk-1", "09:00", "10:00")), desk.now));
        var clock = clock();
        desk.now = desk.now.plus(Duration.ofMinutes(10));
        assertEquals(Map.of("bookings", 1, "notices", 1), tick(clock));
        assertEquals(BookingState.EXPIRED, desk.now(held).state());
    }

    @Test
    void remindsInTheMinuteInWhichItIsDue() {
        desk.booked(HANAKO, on("desk-1", "12:00", "13:00"));
        var clock = clock();
        tick(clock);
        desk.now = desk.now.plus(Duration.ofHours(3));
        assertEquals(Map.of("bookings", 1, "notices", 1), tick(clock));
        assertEquals(List.of(Kind.BOOKED, Kind.REMINDER_DAY), sent);
    }

    @Test
    void goesOnUntilNothingIsDue() {
        IntStream.range(0, 60).forEach(this::bookedOnSomeDay);
        assertEquals(Map.of("bookings", 0, "notices", 60), tick(clock()));
        assertEquals(60, sent.size());
    }

    private void bookedOnSomeDay(int number) {
        var day = LocalDate.of(2026, 7, 2).plusDays(number);
        desk.booked(HANAKO, at("room", day, "09:00", "10:00"));
    }

    @Test
    void stopsWhenItsTimeRunsShort() {
        IntStream.range(0, 60).forEach(this::bookedOnSomeDay);
        var left = new AtomicInteger(60_000);
        var clock = clock();
        clock.handleRequest(Map.of(), TimeLeft.of(() -> left.addAndGet(-2_000)));
        assertTrue(sent.size() > 5 && sent.size() < 20, () -> sent.size() + " sent");
    }

    @Test
    void oneThatFailsKeepsNobodyFromBeingTold() {
        IntStream.range(0, 40).forEach(this::bookedOnSomeDay);
        var tries = new AtomicInteger();
        var clock =
                clock((_, letter, _) -> {
                    if (tries.incrementAndGet() <= 30) {
                        throw new IllegalStateException("broken");
                    }
                    sent.add(letter.kind());
                    return Messenger.Result.SENT;
                });
        tick(clock);
        assertEquals(10, sent.size());
        assertEquals(30, lines.stream().filter(line -> line.contains("NOT_MINDED")).count());
    }

    @Test
    void findsNothingAtNightWhereTheCountersAreRight() {
        bookedOnSomeDay(1);
        assertEquals(Map.of("differences", 0), night(clock()));
    }

    /// Number 20 of [jp.machimado.testing.booking.BookingsContract].
    @Test
    void raisesOneAlarmOfADifferenceNightForNight() {
        var clock = contradicted(99);
        assertEquals(Map.of("differences", 1), night(clock));
        assertEquals(Map.of("differences", 1), night(clock));
        var raised = alarms.of(InventedTown.SITE, YearMonth.of(2026, 8));
        assertEquals(1, raised.size());
        assertEquals(Contradiction.PLACE, raised.getFirst().difference().bucket());
        assertTrue(lines.getLast().contains("\"DIFFERENCE\":1"), lines::toString);
    }

    @Test
    void takesABookingThatIsJustBeingMadeForNoDifference() {
        assertEquals(Map.of("differences", 0), night(contradicted(1)));
    }

    private ClockFunction contradicted(int times) {
        return clock((_, _, _) -> Messenger.Result.SENT, Contradiction.in(bookings, times));
    }
}
