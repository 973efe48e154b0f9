package jp.machimado.acceptance;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.CancelBooking;
import jp.machimado.booking.Outcome;
import jp.machimado.booking.Request;
import jp.machimado.booking.ReserveSpace;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Hours;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownClient;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.dynamodb.booking.DynamoBookings;
import jp.machimado.dynamodb.booking.DynamoContacts;
import jp.machimado.pack.SpaceTables;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;

/// Books in the running service's own table, by the acts of the domain.
final class Counter {

    private final InstantSource clock;
    private final BookingOffice office;
    private final DynamoContacts contacts;
    private int screens;

    Counter(Map<String, String> environment, InstantSource clock) {
        this.clock = clock;
        var folder = Path.of(environment.getOrDefault("TOWN_PACK", ""));
        var town = TownPackReader.read(folder).town();
        var spaces = SpaceTables.read(folder);
        var table =
                new TownTable(
                        TownClient.of(environment),
                        environment.getOrDefault("TOWN_TABLE", ""),
                        new Retry(new Random(1), _ -> {}));
        this.office =
                new BookingOffice(
                        new DynamoBookings(table, town.zone(), clock), () -> spaces, town);
        this.contacts = new DynamoContacts(table);
    }

    /// Books `space` at three in the afternoon of the day after tomorrow for somebody who hears
    /// from us by `channel` at `address`.
    Booking booked(Contact.Channel channel, String address, String space) {
        return done(new ReserveSpace(office).book(request(channel, address, space), now()));
    }

    /// The same, held only.
    Booking held(Contact.Channel channel, String address, String space) {
        return done(new ReserveSpace(office).hold(request(channel, address, space), now()));
    }

    void cancel(Booking booking) {
        done(new CancelBooking(office).cancel(booking.person(), booking.id(), now()));
    }

    Booking now(Booking booking) {
        return office.bookings().booking(booking.id()).orElseThrow();
    }

    /// When `booking` begins.
    Instant starts(Booking booking) {
        return booking.plan().first().period().starts(office.town().zone());
    }

    private Instant now() {
        return clock.instant();
    }

    private Request request(Contact.Channel channel, String address, String space) {
        var person = new PersonId("person-%04d".formatted(++screens));
        contacts.keep(person, new Contact(channel, address, Language.JA), now());
        var day = LocalDate.ofInstant(now(), office.town().zone()).plusDays(2);
        var hours = Hours.of(day, LocalTime.of(15, 0), LocalTime.of(16, 0));
        return new Request(
                person,
                Audience.VISITOR,
                "screen-" + screens,
                List.of(Use.of(new SpaceId(space), hours)),
                1,
                Optional.empty(),
                Optional.empty(),
                Plan.Channel.LINE,
                Optional.empty());
    }

    private static Booking done(Outcome outcome) {
        if (outcome instanceof Outcome.Done(var booking)) {
            return booking;
        }
        throw new AssertionError("not done: " + outcome);
    }
}
