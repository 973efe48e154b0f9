package jp.machimado.functions.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.words.BookingPhrase;
import jp.machimado.words.CalendarPhrase;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;
import net.fortuna.ical4j.model.component.VEvent;

/// Writes calendars.
public final class Calendars {

    /// How often a calendar should read anew.
    private static final Duration REFRESH = Duration.ofHours(1);

    /// How far a person's bookings and a space's busy times are told.
    private static final int MONTHS_BOOKED = 13;

    private static final int MONTHS_BUSY = 3;

    private final BookingOffice office;
    private final Phrasebook phrases = new Phrasebook();
    private final Events events;

    /// @param base of the web pages, without a slash at its end
    public Calendars(BookingOffice office, String base) {
        this.office = office;
        this.events = new Events(office.town().zone(), base);
    }

    /// `booking` alone.
    public String booking(Booking booking, Language language) {
        return write(
                phrases.say(language, BookingPhrase.TITLE), events(booking, language).toList());
    }

    /// What `person` booked since last month, and what became of it. What was held and never
    /// confirmed is left out.
    public String feed(PersonId person, Language language, Instant now) {
        var month = YearMonth.from(LocalDate.ofInstant(now, office.town().zone())).minusMonths(1);
        var booked =
                office.bookings().of(person, month, month.plusMonths(MONTHS_BOOKED)).stream()
                        .filter(Calendars::wasConfirmed)
                        .flatMap(booking -> events(booking, language))
                        .toList();
        var town = office.town().name().in(language);
        return write(phrases.say(language, CalendarPhrase.FEED_NAME, town), booked);
    }

    /// When `space` is taken or closed, for anybody to read.
    public String space(Space space, Language language, Instant now) {
        var month = YearMonth.from(LocalDate.ofInstant(now, office.town().zone()));
        var taken = phrases.say(language, CalendarPhrase.TAKEN);
        var closed = phrases.say(language, CalendarPhrase.CLOSED);
        var busy =
                new BusyTimes(office)
                        .of(space, month, MONTHS_BUSY).stream()
                                .map(time ->
                                        events.busy(
                                                space,
                                                time,
                                                time.closed() ? closed : taken,
                                                month.atDay(1)
                                                        .atStartOfDay(office.town().zone())
                                                        .toInstant()))
                                .toList();
        return write(name(space, language), busy);
    }

    private static boolean wasConfirmed(Booking booking) {
        return switch (booking.state()) {
            case HELD, OFFERED, EXPIRED -> false;
            case PENDING, RETURNED, CONFIRMED, CHECKED_IN, DONE, CANCELLED, REJECTED, NO_SHOW ->
                    true;
        };
    }

    private Stream<VEvent> events(Booking booking, Language language) {
        return IntStream.range(0, booking.plan().uses().size())
                .mapToObj(index -> events.booked(booking, index, place(booking, index, language)));
    }

    private Events.Place place(Booking booking, int index, Language language) {
        var id = booking.plan().uses().get(index).space();
        var name =
                office.spaces()
                        .space(id)
                        .map(space -> space.name().in(language))
                        .orElseGet(id::value);
        var text = new ArrayList<String>();
        text.add(phrases.say(language, BookingPhrase.NUMBER) + ": " + booking.id().number());
        var site = office.spaces().site(booking.plan().site());
        site.filter(Site::example)
                .ifPresent(_ -> text.add(phrases.say(language, BookingPhrase.EXAMPLE)));
        var where =
                Stream.concat(
                                site.map(found -> found.name().in(language)).stream(),
                                site.flatMap(Site::address).stream())
                        .toList();
        return new Events.Place(name, String.join(" ", where), String.join("\n", text));
    }

    private String name(Space space, Language language) {
        var site = office.spaces().site(space.site()).map(found -> found.name().in(language));
        return space.name().in(language) + " · " + site.orElse("");
    }

    private String write(String name, List<VEvent> events) {
        return Folding.fold(CalendarText.of(name, events, office.town().zone(), REFRESH));
    }
}
