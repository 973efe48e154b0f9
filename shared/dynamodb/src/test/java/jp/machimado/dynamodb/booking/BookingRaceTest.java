package jp.machimado.dynamodb.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Use;
import jp.machimado.dynamodb.RandomFaults;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.dynamodb.item.Fields;
import jp.machimado.testing.AtOnce;
import org.junit.jupiter.api.Test;

/// Two hundred at once on twenty desks, while requests and answers get lost and processes die: 15
/// seconds, or 60 with `machimado.long`.
final class BookingRaceTest {

    private static final int RACERS = 200;

    /// Fewer than racers, so that some act for the same person at once.
    private static final int PERSONS = 70;

    private static final int PER_MONTH = 10;
    private static final Duration LENGTH =
            Duration.ofSeconds(Boolean.getBoolean("machimado.long") ? 60 : 15);

    private final RandomFaults faults = new RandomFaults(4);
    private final TestTown town = TestTown.empty(faults);
    private final Race race = new Race(Ledger.bookings(town));

    @Test
    void leaveNoOverlapNoWrongCountNoLostAndNoSecondMessage() throws Exception {
        run();
        assertEquals(List.of(), List.copyOf(race.problems()));
        assertEquals(List.of(), Ledger.desk(town).differences());
        var bookings = bookings();
        nobodyOwnsWhatTheyWereToldIsTaken(bookings);
        noTwoMeet(bookings);
        quotasAreExact(bookings);
        everyConfirmedBookingIsToldOnce(bookings);
        assertTrue(race.acts() > 100, () -> race.acts() + " acts");
        assertTrue(race.deaths() > 0, () -> race.deaths() + " deaths");
        assertTrue(faults.count() > 10, () -> faults.count() + " faults");
        assertTrue(bookings.size() > 50, () -> bookings.size() + " bookings");
        assertTrue(race.refused().size() > 20, () -> race.refused().size() + " refusals");
    }

    private void run() throws InterruptedException, ExecutionException {
        var numbers = new AtomicInteger();
        faults.begin();
        long end = System.nanoTime() + LENGTH.toNanos();
        AtOnce.run(
                RACERS,
                () -> {
                    int number = numbers.getAndIncrement();
                    var person = new PersonId("person-%04d".formatted(number % PERSONS));
                    var racer = new Racer(race, Ledger.bookings(town), number, person);
                    while (System.nanoTime() < end) {
                        racer.act();
                    }
                });
        faults.end();
    }

    private List<Booking> bookings() {
        return town.items().stream()
                .filter(item -> Fields.of(item).key().sk().equals("BOOKING"))
                .map(BookingItem::booking)
                .toList();
    }

    private void nobodyOwnsWhatTheyWereToldIsTaken(List<Booking> bookings) {
        var owned = new HashSet<>(bookings.stream().map(Booking::id).toList());
        owned.retainAll(race.refused());
        assertEquals(Set.of(), owned);
    }

    /// Each with each, by what people see: spaces and times.
    private static void noTwoMeet(List<Booking> bookings) {
        var held = bookings.stream().filter(booking -> booking.state().holds()).toList();
        for (var one : held) {
            for (var other : held) {
                assertTrue(
                        one.equals(other) || !meet(one.plan().first(), other.plan().first()),
                        () -> one + " meets " + other);
            }
        }
    }

    private static boolean meet(Use one, Use other) {
        return one.space().equals(other.space()) && one.period().meets(other.period());
    }

    private void quotasAreExact(List<Booking> bookings) {
        var booked = new TreeMap<String, Integer>();
        bookings.stream()
                .filter(booking -> booking.state().counts())
                .filter(booking -> booking.plan().judgedBy().rules().equals("desk"))
                .forEach(booking -> booked.merge(booking.person().value(), 1, Integer::sum));
        var counted = new TreeMap<String, Integer>();
        for (var item : town.items()) {
            var fields = Fields.of(item);
            if (fields.key().sk().startsWith(Keys.MONTH) && item.containsKey("n_desk")) {
                counted.put(fields.key().pk().replace("PERSON#", ""), fields.number("n_desk"));
            }
        }
        counted.values().removeIf(count -> count == 0);
        assertEquals(booked, counted);
        assertTrue(counted.values().stream().allMatch(count -> count <= PER_MONTH));
    }

    private void everyConfirmedBookingIsToldOnce(List<Booking> bookings) {
        var told = Set.of(Notice.Kind.BOOKED, Notice.Kind.APPROVED);
        var outbox = Ledger.outbox(town);
        for (var booking : bookings) {
            if (booking.state() == BookingState.CONFIRMED) {
                var kinds = outbox.of(booking.id()).stream().map(e -> e.notice().kind());
                assertEquals(1, kinds.filter(told::contains).count(), booking::toString);
            }
        }
    }
}
