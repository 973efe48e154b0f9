package jp.machimado.functions.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// A calendar as text with lines of any length.
final class CalendarText {

    /// From when the time zone is told: a year in which Japan had no summer time any more.
    private static final LocalDateTime SINCE = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarText() {}

    /// The calendar called `name` with `events`, whose times are in `zone`.
    static String of(String name, List<VEvent> events, ZoneId zone, Duration refresh) {
        var properties = new ArrayList<Property>();
        properties.add(new ProdId("-//Machimado//Machimado//JA"));
        properties.add(ImmutableVersion.VERSION_2_0);
        properties.add(ImmutableCalScale.GREGORIAN);
        properties.add(new Name(name));
        properties.add(new XProperty("X-WR-CALNAME", name));
        properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), refresh));
        properties.add(new XProperty("X-PUBLISHED-TTL", refresh.toString()));
        var components = new ArrayList<CalendarComponent>();
        components.add(zone(zone));
        components.addAll(events);
        return new Calendar(new PropertyList(properties), new ComponentList<>(components))
                .toString();
    }

    /// `zone` without summer time, as Japan has it.
    private static VTimeZone zone(ZoneId zone) {
        var offset = zone.getRules().getStandardOffset(Instant.EPOCH);
        var standard =
                new Standard(
                        new PropertyList(
                                List.of(
                                        new DtStart<>(SINCE),
                                        new TzOffsetFrom(offset),
                                        new TzOffsetTo(offset),
                                        new TzName(
                                                zone.getDisplayName(
                                                        TextStyle.SHORT, Locale.ENGLISH)))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))),
                new ComponentList<Observance>(List.of(standard)));
    }
}
