package jp.machimado.functions.booking.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/// Bookings and busy times as events. None carries a name, a purpose or an address of a person.
final class Events {

    private final ZoneId zone;
    private final URI base;

    Events(ZoneId zone, String base) {
        this.zone = zone;
        this.base = URI.create(base);
    }

    /// The event of `use`, the one at `index` of `booking`, which keeps its UID in all versions.
    VEvent booked(Booking booking, int index, Place place) {
        var use = booking.plan().uses().get(index);
        var part = index == 0 ? "" : "-" + (index + 1);
        var properties = new ArrayList<Property>();
        properties.add(uid(booking.id() + part));
        properties.add(new DtStamp(booking.made()));
        properties.add(new Sequence(booking.version()));
        properties.addAll(times(use.period()));
        properties.add(new Summary(place.name()));
        properties.add(new Location(place.site()));
        properties.add(new Description(place.text()));
        properties.add(new Status(status(booking)));
        properties.add(new Url(URI.create(base + "/spaces/booking/" + booking.id())));
        return new VEvent(new PropertyList(properties));
    }

    /// The event of a busy time, as it stood at `now`.
    VEvent busy(Space space, Busy busy, String summary, Instant now) {
        var start =
                switch (busy.period()) {
                    case Hours(var day, var from, _) -> day + "-" + from;
                    case Nights(var arrival, _) -> arrival.toString();
                };
        var properties = new ArrayList<Property>();
        properties.add(uid(space.id() + "-" + start));
        properties.add(new DtStamp(now));
        properties.addAll(times(busy.period()));
        properties.add(new Summary(summary));
        properties.add(new Transp(Transp.VALUE_OPAQUE));
        return new VEvent(new PropertyList(properties));
    }

    private Uid uid(String name) {
        return new Uid(name + "@" + base.getHost());
    }

    private List<Property> times(Period period) {
        return switch (period) {
            case Hours hours ->
                    List.of(
                            new DtStart<>(at(hours.starts(zone))),
                            new DtEnd<>(at(hours.ends(zone))));
            case Nights(var arrival, var departure) ->
                    List.of(new DtStart<>(arrival), new DtEnd<>(departure));
        };
    }

    private ZonedDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone).atZone(zone);
    }

    private static String status(Booking booking) {
        return switch (booking.state()) {
            case CONFIRMED, CHECKED_IN, DONE -> Status.VALUE_CONFIRMED;
            case HELD, OFFERED, PENDING, RETURNED -> Status.VALUE_TENTATIVE;
            case CANCELLED, REJECTED, EXPIRED, NO_SHOW -> Status.VALUE_CANCELLED;
        };
    }

    /// Where a booking is and what its event tells, in its reader's language.
    record Place(String name, String site, String text) {}
}
