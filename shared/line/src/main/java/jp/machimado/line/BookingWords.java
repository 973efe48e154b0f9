package jp.machimado.line;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.machimado.booking.CheckIn;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.conversation.booking.Details;
import jp.machimado.conversation.booking.Option;
import jp.machimado.town.YesNo;
import jp.machimado.words.BookingChatPhrase;

/// Days, times, spaces and options of booking in words.
record BookingWords(Voice voice, ZoneId zone) {

    private static final int QUARTER = 15;
    static final String TO = "–";

    String say(BookingChatPhrase phrase, Object... inserts) {
        return voice.say(phrase, inserts);
    }

    /// Such as 12月3日(木).
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedPattern("MMMEd")
                .withLocale(voice.language().locale())
                .format(day);
    }

    String moment(Instant moment) {
        var local = moment.atZone(zone);
        return day(local.toLocalDate())
                + " %02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    /// From when one may check in.
    String opens(Booking booking) {
        return moment(booking.plan().first().period().starts(zone).minus(CheckIn.EARLY));
    }

    String period(Period period) {
        return switch (period) {
            case Hours(var day, var from, var to) ->
                    day(day) + " " + Hours.clock(from) + TO + Hours.clock(to);
            case Nights nights ->
                    day(nights.arrival())
                            + " "
                            + TO
                            + " "
                            + day(nights.departure())
                            + " ("
                            + nights(nights.length())
                            + ")";
        };
    }

    String nights(int nights) {
        return say(BookingChatPhrase.NIGHTS, nights);
    }

    String quarters(int quarters) {
        return length(Duration.ofMinutes((long) quarters * QUARTER));
    }

    /// A length in days when it is whole days, else in hours and minutes.
    String length(Duration length) {
        if (length.toDays() > 0 && length.toHours() % 24 == 0) {
            return say(BookingChatPhrase.DAYS, length.toDays());
        }
        long hours = length.toHours();
        int minutes = length.toMinutesPart();
        if (hours == 0) {
            return say(BookingChatPhrase.MINUTES, minutes);
        }
        return minutes == 0
                ? say(BookingChatPhrase.HOURS, hours)
                : say(BookingChatPhrase.HOURS_MINUTES, hours, minutes);
    }

    String name(Details.Part part) {
        return part.space().map(this::name).orElseGet(() -> part.use().space().value());
    }

    private String name(Space space) {
        return space.name().in(voice.language());
    }

    String name(Site site) {
        return site.name().in(voice.language());
    }

    /// Day, start and name of the first use.
    private String brief(Details details) {
        var first = details.first();
        var when =
                switch (first.use().period()) {
                    case Hours(var day, var from, _) -> day(day) + " " + Hours.clock(from);
                    case Nights(var arrival, _) -> day(arrival);
                };
        return when + " " + name(first);
    }

    String label(Option.Label label) {
        return switch (label) {
            case Option.OfPhrase(var phrase) -> say(phrase);
            case Option.OfDay(var day) -> day(day);
            case Option.OfTime(var quarter) -> Hours.clock(quarter);
            case Option.OfLength(var quarters) -> quarters(quarters);
            case Option.OfNights(var nights) -> nights(nights);
            case Option.OfSpace(var space, _) -> name(space);
            case Option.OfChance chance -> new ChanceWords(this).label(chance);
            case Option.OfBooking(var details, _) -> brief(details);
            case Option.OfWait(var details) -> say(BookingChatPhrase.STOP_WAITING, brief(details));
        };
    }

    /// What stands under an option in small type.
    String below(Option.Label label) {
        return switch (label) {
            case Option.OfSpace(var space, var site) -> below(space, site);
            case Option.OfBooking(_, var state) -> say(BookingChatPhrase.valueOf("STATE_" + state));
            case Option.OfChance chance -> new ChanceWords(this).below(chance);
            case Option.OfPhrase _,
                    Option.OfDay _,
                    Option.OfTime _,
                    Option.OfLength _,
                    Option.OfNights _,
                    Option.OfWait _ ->
                    "";
        };
    }

    private String below(Space space, Optional<Site> site) {
        var lines = new ArrayList<String>();
        site.map(this::name).ifPresent(lines::add);
        if (space.people() > 1) {
            lines.add(say(BookingChatPhrase.PEOPLE, space.people()));
        }
        lines.add(access(space));
        return String.join("\n", lines);
    }

    /// What is known of a space's access; that nothing is known, when nothing is.
    String access(Space space) {
        var known =
                Arrays.stream(AccessFact.values())
                        .filter(fact -> space.access(fact) != YesNo.UNCONFIRMED)
                        .map(fact -> access(space, fact))
                        .toList();
        return known.isEmpty()
                ? say(BookingChatPhrase.ACCESS_UNCONFIRMED)
                : String.join(" / ", known);
    }

    private String access(Space space, AccessFact fact) {
        var has =
                space.access(fact) == YesNo.YES
                        ? BookingChatPhrase.ACCESS_YES
                        : BookingChatPhrase.ACCESS_NO;
        return say(BookingChatPhrase.valueOf("ACCESS_" + fact)) + ": " + say(has);
    }

    /// The uses after the first, by space: the desks of a stay.
    List<String> further(Details details) {
        return details.parts().stream()
                .skip(1)
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(space ->
                        space.getKey()
                                + ": "
                                + space.getValue().stream()
                                        .map(part -> period(part.use().period()))
                                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
