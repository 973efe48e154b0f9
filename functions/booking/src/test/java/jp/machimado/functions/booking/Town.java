package jp.machimado.functions.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import jp.machimado.booking.BookingLink;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.functions.booking.calendar.FeedAddresses;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InMemoryContacts;
import jp.machimado.testing.booking.InMemoryFeeds;
import jp.machimado.testing.booking.InMemorySessions;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.web.Site;

/// The invented town's booking pages on a Tuesday at 10:00.
final class Town {

    static final String BASE = "https://machi.example";
    static final String DESK = "/spaces/lake/desk-1?day=2026-11-25&lang=en";

    private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");
    private static final String KEY = "a key that only this test knows";

    final Persons persons = new Persons(KEY);
    final BookingLink link = new BookingLink(KEY, BASE);
    final InMemoryBookings bookings = new InMemoryBookings();
    final BookingFunction function;

    Town() {
        var random = new Random(4);
        function =
                new BookingFunction(
                        new BookingDesk(
                                new Lobby(
                                        new Site(InventedTown.town()),
                                        new BookingOffice(
                                                bookings,
                                                InventedTown::spaces,
                                                InventedTown.town()),
                                        new InMemoryContacts(),
                                        new InMemorySessions(),
                                        () -> persons,
                                        () -> link,
                                        new Doorkeeper(() -> KEY, () -> random, BASE),
                                        new FeedAddresses(new InMemoryFeeds(), () -> KEY, BASE),
                                        InstantSource.fixed(TUESDAY))));
    }

    Guest guest() {
        return new Guest(function);
    }

    /// What somebody types who books desk 1 from 10:00 to 12:00.
    static Map<String, String> typed(String mail) {
        return Map.of("start", "40", "end", "48", "name", "Hanako", "mail", mail, "people", "1");
    }

    /// The newest booking of `mail`.
    Booking of(String mail) {
        return bookings.of(persons.ofMail(mail), YearMonth.of(2026, 11)).getLast();
    }

    /// The link that `mail` is sent, without its host.
    String linkOf(String mail) {
        return link.to(of(mail)).substring(BASE.length());
    }
}
