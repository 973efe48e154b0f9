package jp.machimado.functions.booking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.machimado.booking.BookingLink;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.DeskCode;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Persons;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.Spaces;
import jp.machimado.functions.booking.calendar.FeedAddresses;
import jp.machimado.testing.booking.InMemoryBookings;
import jp.machimado.testing.booking.InMemoryContacts;
import jp.machimado.testing.booking.InMemoryDeskCodes;
import jp.machimado.testing.booking.InMemoryFeeds;
import jp.machimado.testing.booking.InMemorySessions;
import jp.machimado.testing.booking.InMemoryTries;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.web.Site;

/// The invented town's booking pages on a Tuesday at 10:00.
final class Town {

    static final String BASE = "https://machi.example";
    static final String DESK = "/spaces/lake/desk-1?day=2026-11-25&lang=en";

    static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");
    private static final String KEY = "a key that only this test knows";

    final Persons persons = new Persons(KEY);
    final BookingLink link = new BookingLink(KEY, BASE);
    final InMemoryBookings bookings = new InMemoryBookings();
    final InMemoryContacts contacts = new InMemoryContacts();
    final InMemoryDeskCodes deskCodes = new InMemoryDeskCodes();
    final DeskCode deskCode = new DeskCode(KEY, BASE);
    final BookingFunction function;
    Instant now = TUESDAY;

    Town() {
        this(InventedTown.spaces());
    }

    /// A town with `spaces`.
    Town(Spaces spaces) {
        this(spaces, Optional.empty());
    }

    /// A town that can be entered from `line`.
    Town(Line line) {
        this(InventedTown.spaces(), Optional.of(line));
    }

    private Town(Spaces spaces, Optional<Line> line) {
        var random = new Random(4);
        function =
                new BookingFunction(
                        new BookingDesk(
                                new Lobby(
                                        new Site(InventedTown.town()),
                                        new BookingOffice(
                                                bookings, () -> spaces, InventedTown.town()),
                                        contacts,
                                        new InMemorySessions(),
                                        new InMemoryTries(),
                                        deskCodes,
                                        () -> persons,
                                        () -> link,
                                        () -> deskCode,
                                        new Doorkeeper(() -> KEY, () -> random, BASE),
                                        new FeedAddresses(new InMemoryFeeds(), () -> KEY, BASE),
                                        line.map(signer -> signer.entrance(() -> now)),
                                        () -> now)));
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

    /// Whether anything of `mail` is kept.
    boolean knows(String mail) {
        return contact(mail).isPresent()
                || !bookings.of(persons.ofMail(mail), YearMonth.of(2026, 11)).isEmpty();
    }

    /// How `mail` is reached now.
    Optional<Contact> contact(String mail) {
        return contacts.of(persons.ofMail(mail), now);
    }

    /// The link that `mail` is sent, without its host.
    String linkOf(String mail) {
        return linkTo(of(mail));
    }

    /// The link to `booking`, without its host.
    String linkTo(Booking booking) {
        return link.to(booking).substring(BASE.length());
    }

    /// What the code at `space` opens now, without the host.
    String codeAt(String space) {
        var id = new SpaceId(space);
        var address = deskCode.address(id, deskCodes.generation(id)).toString();
        return address.substring(BASE.length()) + "?lang=en";
    }

    /// What `mail` is offered.
    Booking offerTo(String mail) {
        return bookings.of(persons.ofMail(mail), YearMonth.of(2026, 11)).stream()
                .filter(booking -> booking.state() == BookingState.OFFERED)
                .findFirst()
                .orElseThrow();
    }

    /// What one types for two nights with a desk each day, `more` of it otherwise.
    static Map<String, String> stay(Map<String, String> more) {
        var stay = new HashMap<String, String>();
        stay.put("lodging", "house");
        stay.put("day", "2026-11-25");
        stay.put("departure", "2026-11-27");
        stay.put("desks", "1");
        stay.putAll(more);
        return stay;
    }

    /// The browser of `mail`, who has just booked the space at `address` from 10:00 to 12:00.
    Guest booked(String address, String mail) {
        guest().fill(address, mail);
        var reader = guest();
        reader.get(linkOf(mail));
        reader.send(reader.page("/spaces/booking/" + of(mail).id() + "?lang=en"), Map.of());
        return reader;
    }
}
