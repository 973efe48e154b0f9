package jp.machimado.booking;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.words.Language;
import jp.machimado.words.NoticePhrase;
import jp.machimado.words.Phrasebook;

/// Writes what somebody reads about a booking as it stands: what happened, where, when, the number,
/// and what to do next.
public final class WriteLetter {

    private final Supplier<Spaces> catalogue;
    private final ZoneId zone;
    private final Phrasebook book;
    private final Pages pages;

    /// @param catalogue the spaces, asked anew for each letter
    public WriteLetter(Supplier<Spaces> catalogue, ZoneId zone, Phrasebook book, Pages pages) {
        this.catalogue = catalogue;
        this.zone = zone;
        this.book = book;
        this.pages = pages;
    }

    /// Where the reader of a letter goes next.
    public interface Pages {

        /// The page of `booking` for its person, who reads `language`.
        URI booking(Booking booking, Language language);

        /// The page on which staff decide.
        URI staff();
    }

    /// What a reader of `language` is told of `kind` about `booking`.
    public Letter write(Booking booking, Notice.Kind kind, Language language) {
        return new Letter(
                language,
                kind,
                book.say(language, NoticePhrase.valueOf(kind.name())),
                lines(booking, language),
                next(booking, kind, language),
                book.say(language, button(kind)),
                kind == Notice.Kind.ASKED ? pages.staff() : pages.booking(booking, language),
                answers(booking, kind, language),
                book.say(language, NoticePhrase.AUTOMATIC));
    }

    private List<String> lines(Booking booking, Language language) {
        var spaces = catalogue.get();
        var lines = new ArrayList<String>();
        spaces.site(booking.plan().site()).ifPresent(site -> lines.add(site.name().in(language)));
        for (var use : booking.plan().uses()) {
            lines.add(space(spaces, use, language));
            lines.add(when(use.period(), language));
        }
        lines.add(book.say(language, NoticePhrase.NUMBER, booking.id().number()));
        return lines;
    }

    /// A space that is gone from the catalogue keeps its id: better than no message.
    private String space(Spaces spaces, Use use, Language language) {
        var name =
                spaces.space(use.space())
                        .map(space -> space.name().in(language))
                        .orElse(use.space().value());
        return use.units() == 1 ? name : book.say(language, NoticePhrase.UNITS, name, use.units());
    }

    private String when(Period period, Language language) {
        return switch (period) {
            case Hours(var day, var from, var to) ->
                    book.say(
                            language,
                            NoticePhrase.HOURS,
                            day(day, language),
                            Hours.clock(from),
                            Hours.clock(to));
            case Nights nights ->
                    book.say(
                            language,
                            NoticePhrase.NIGHTS,
                            day(nights.arrival(), language),
                            day(nights.departure(), language),
                            nights.length());
        };
    }

    private String next(Booking booking, Notice.Kind kind, Language language) {
        var until = booking.until().map(end -> until(end, language)).orElse("");
        return book.say(language, NoticePhrase.valueOf("NEXT_" + kind), until);
    }

    private String until(Instant end, Language language) {
        var time = LocalTime.ofInstant(end, zone).truncatedTo(ChronoUnit.MINUTES);
        return book.say(
                language, NoticePhrase.UNTIL, day(LocalDate.ofInstant(end, zone), language), time);
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(day);
    }

    private List<Letter.Answer> answers(Booking booking, Notice.Kind kind, Language language) {
        var acts =
                switch (kind) {
                    case OFFERED -> List.of(Letter.Act.ACCEPT, Letter.Act.DECLINE);
                    case REMINDER_HOUR -> List.of(Letter.Act.CHECK_IN, Letter.Act.SHOW);
                    case BOOKED, RECEIVED, CHANGED, APPROVED, RETURNED, REMINDER_DAY ->
                            List.of(Letter.Act.SHOW);
                    case CONFIRM, CANCELLED, REJECTED, EXPIRED, RELEASED, CLOSED, ASKED, WAIT ->
                            List.<Letter.Act>of();
                };
        return acts.stream()
                .filter(act -> act != Letter.Act.CHECK_IN || asksToCheckIn(booking))
                .map(act -> answer(act, booking, language))
                .toList();
    }

    private Letter.Answer answer(Letter.Act act, Booking booking, Language language) {
        var phrase =
                switch (act) {
                    case ACCEPT -> NoticePhrase.TAKE;
                    case DECLINE -> NoticePhrase.DECLINE;
                    case CHECK_IN -> NoticePhrase.CHECK_IN;
                    case SHOW -> NoticePhrase.SHOW;
                };
        return new Letter.Answer(act, booking.id(), book.say(language, phrase));
    }

    private boolean asksToCheckIn(Booking booking) {
        return catalogue
                .get()
                .space(booking.plan().first().space())
                .flatMap(space -> space.rules().checkIn())
                .isPresent();
    }

    private static NoticePhrase button(Notice.Kind kind) {
        return switch (kind) {
            case OFFERED -> NoticePhrase.TAKE;
            case ASKED -> NoticePhrase.DECIDE;
            case CONFIRM -> NoticePhrase.FIX;
            case WAIT -> NoticePhrase.JOIN;
            case BOOKED,
                    RECEIVED,
                    CHANGED,
                    CANCELLED,
                    APPROVED,
                    REJECTED,
                    RETURNED,
                    EXPIRED,
                    RELEASED,
                    CLOSED,
                    REMINDER_DAY,
                    REMINDER_HOUR ->
                    NoticePhrase.OPEN;
        };
    }
}
