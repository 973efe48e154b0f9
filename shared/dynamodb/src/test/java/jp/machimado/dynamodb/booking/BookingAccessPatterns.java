package jp.machimado.dynamodb.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.MORNING;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.booking.ledger.NoticeId;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.dynamodb.AccessPattern;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.Desk;
import jp.machimado.testing.booking.InventedTown;
import jp.machimado.words.Language;

/// How bookings ask the table: acts as a whole, reads of the ledger one by one.
public final class BookingAccessPatterns {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final BookingId FIRST = Desk.ask(HANAKO, "screen-0").id();
    private static final NoticeId BOOKED = new NoticeId(FIRST, 1, Notice.Kind.BOOKED);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Bucket BUCKET = Bucket.of(InventedTown.SITE, new SpaceId("desk-1"), DAY);

    private BookingAccessPatterns() {}

    /// All rows.
    public static List<AccessPattern> all() {
        return Stream.of(booking(), changing(), waiting(), looking(), closing(), telling())
                .flatMap(List::stream)
                .toList();
    }

    private static List<AccessPattern> booking() {
        return List.of(
                AccessPattern.of(
                        "Book a desk",
                        BookingAccessPatterns::book,
                        "get BOOKING#*/BOOKING, 1 RU",
                        "query PERSON#*, 1 RU a page",
                        "+ put BOOKING#*/BOOKING, 2 WU if",
                        "+ update SITE#*/*, 2 WU if",
                        "+ update PERSON#*/MONTH#*, 2 WU if",
                        "+ put BOOKING#*/OUT#*, 2 WU"),
                AccessPattern.of(
                        "Book two nights over the end of a month, and a desk",
                        town ->
                                Ledger.desk(town)
                                        .booked(
                                                HANAKO,
                                                nights("house", "2026-07-31", "2026-08-02"),
                                                on("desk-1", "09:00", "17:00")),
                        "get BOOKING#*/BOOKING, 1 RU",
                        "query PERSON#*, 1 RU a page",
                        "+ put BOOKING#*/BOOKING, 2 WU if",
                        "+ update SITE#*/NIGHT#*, 2 WU if",
                        "+ update SITE#*/*, 2 WU if",
                        "+ update SITE#*/NIGHT#*, 2 WU if",
                        "+ update PERSON#*/MONTH#*, 2 WU",
                        "+ put BOOKING#*/OUT#*, 2 WU"),
                AccessPattern.of(
                                "Hold a desk, giving up the one held before",
                                town -> {
                                    var desk = Ledger.desk(town);
                                    var use = on("desk-2", "09:00", "10:00");
                                    desk.reserve.hold(Desk.ask(HANAKO, "other", use), desk.now);
                                },
                                "get BOOKING#*/BOOKING, 1 RU",
                                "query PERSON#*, 1 RU a page",
                                "get 1 × BOOKING#*/BOOKING, 1 RU each",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ update SITE#*/*, 2 WU",
                                "+ update SITE#*/*, 2 WU if",
                                "+ update PERSON#*/MONTH#*, 2 WU")
                        .after(BookingAccessPatterns::hold));
    }

    private static List<AccessPattern> changing() {
        return List.of(
                AccessPattern.of(
                                "Confirm what was held",
                                town -> Ledger.desk(town).reserve.confirm(HANAKO, FIRST, MORNING),
                                "get BOOKING#*/BOOKING, 1 RU",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ update SITE#*/*, 2 WU",
                                "+ update PERSON#*/MONTH#*, 2 WU",
                                "+ put BOOKING#*/OUT#*, 2 WU")
                        .after(BookingAccessPatterns::hold),
                AccessPattern.of(
                                "Cancel a booking for which nobody waits",
                                town -> Ledger.desk(town).cancel.cancel(HANAKO, FIRST, MORNING),
                                "get BOOKING#*/BOOKING, 1 RU",
                                "query WAIT#*, 1 RU a page",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ update SITE#*/*, 2 WU",
                                "+ update PERSON#*/MONTH#*, 2 WU",
                                "+ put BOOKING#*/OUT#*, 2 WU")
                        .after(BookingAccessPatterns::book),
                AccessPattern.of(
                                "Cancel a booking and offer the time to who waits",
                                town -> Ledger.desk(town).cancel.cancel(HANAKO, FIRST, MORNING),
                                "get BOOKING#*/BOOKING, 1 RU",
                                "query WAIT#*, 1 RU a page",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ update SITE#*/*, 2 WU",
                                "+ update PERSON#*/MONTH#*, 2 WU",
                                "+ update PERSON#*/MONTH#*, 2 WU if",
                                "+ delete WAIT#*/*, 2 WU if",
                                "+ put BOOKING#*/OUT#*, 2 WU",
                                "+ put BOOKING#*/OUT#*, 2 WU")
                        .after(BookingAccessPatterns::join));
    }

    private static List<AccessPattern> waiting() {
        return List.of(
                AccessPattern.of(
                                "Join a line",
                                BookingAccessPatterns::joinOnly,
                                "query PERSON#*, 1 RU a page",
                                "query SITE#*, 1 RU a page",
                                "+ put PERSON#*/WAIT#*, 2 WU if",
                                "+ put WAIT#*/*, 2 WU")
                        .after(BookingAccessPatterns::book),
                AccessPattern.of(
                                "What does this person wait for?",
                                town -> Ledger.bookings(town).waitsOf(TARO),
                                "query PERSON#*, 1 RU a page",
                                "get 1 × WAIT#*/*, 1 RU each")
                        .after(BookingAccessPatterns::join),
                AccessPattern.of(
                                "Leave a line",
                                town -> {
                                    var bookings = Ledger.bookings(town);
                                    bookings.leave(bookings.waitsOf(TARO).getFirst());
                                },
                                "query PERSON#*, 1 RU a page",
                                "get 1 × WAIT#*/*, 1 RU each",
                                "get PERSON#*/WAIT#*, 1 RU",
                                "+ delete PERSON#*/WAIT#*, 2 WU",
                                "+ delete WAIT#*/*, 2 WU")
                        .after(BookingAccessPatterns::join));
    }

    private static List<AccessPattern> looking() {
        return List.of(
                AccessPattern.of(
                        "What is free at this site on this day?",
                        town -> Ledger.bookings(town).day(InventedTown.SITE, DAY),
                        "query SITE#*, 1 RU a page"),
                AccessPattern.of(
                        "What is free at this site in this month?",
                        town -> Ledger.bookings(town).month(InventedTown.SITE, JULY),
                        "query SITE#*, 1 RU a page"),
                AccessPattern.of(
                                "What has this person booked in a year?",
                                town -> Ledger.bookings(town).of(HANAKO, JULY, JULY.plusMonths(12)),
                                "query PERSON#*, 1 RU a page",
                                "get 1 × BOOKING#*/BOOKING, 1 RU each")
                        .after(BookingAccessPatterns::book),
                AccessPattern.of(
                        "Which bookings must the clock look at?",
                        town -> Ledger.bookings(town).due(MORNING, 100),
                        "query DUE#* in due, 0.5 RU a page",
                        "query DUE#* in due, 0.5 RU a page",
                        "query DUE#* in due, 0.5 RU a page",
                        "query DUE#* in due, 0.5 RU a page"));
    }

    private static List<AccessPattern> closing() {
        return List.of(
                AccessPattern.of(
                        "Close a space for a part of a day",
                        BookingAccessPatterns::close,
                        "update SITE#*/*, 1 WU if"),
                AccessPattern.of(
                                "Open it again",
                                town -> Ledger.bookings(town).reopen(BUCKET, "flood"),
                                "get SITE#*/*, 1 RU",
                                "update SITE#*/*, 1 WU if")
                        .after(BookingAccessPatterns::close));
    }

    private static List<AccessPattern> telling() {
        return List.of(
                AccessPattern.of(
                                "Send a notice",
                                town -> {
                                    var outbox = Ledger.outbox(town);
                                    outbox.claim(BOOKED, MORNING, LEASE).ifPresent(outbox::sent);
                                },
                                "update BOOKING#*/OUT#*, 1 WU if",
                                "update BOOKING#*/OUT#*, 1 WU if")
                        .after(BookingAccessPatterns::book),
                AccessPattern.of(
                        "What was this booking's person told?",
                        town -> Ledger.outbox(town).of(FIRST),
                        "query BOOKING#*, 1 RU a page"),
                AccessPattern.of(
                        "How is this person reached?",
                        town -> Ledger.contacts(town).of(HANAKO, MORNING),
                        "get PERSON#*/CONTACT, 1 RU"),
                AccessPattern.of(
                        "Remember how this person is reached",
                        town ->
                                Ledger.contacts(town)
                                        .keep(
                                                HANAKO,
                                                new Contact(
                                                        Contact.Channel.MAIL,
                                                        "hanako@example.jp",
                                                        Language.JA),
                                                MORNING),
                        "put PERSON#*/CONTACT, 1 WU"));
    }

    private static void book(TestTown town) {
        Ledger.desk(town).booked(HANAKO, on("desk-1", "09:00", "10:00"));
    }

    private static void hold(TestTown town) {
        var desk = Ledger.desk(town);
        desk.reserve.hold(desk.ask(HANAKO, on("desk-1", "09:00", "10:00")), desk.now);
    }

    private static void join(TestTown town) {
        book(town);
        joinOnly(town);
    }

    private static void joinOnly(TestTown town) {
        var desk = Ledger.desk(town);
        desk.waitlist.join(desk.ask(TARO, on("desk-1", "09:00", "10:00")), desk.now);
    }

    private static void close(TestTown town) {
        var bookings = Ledger.bookings(town);
        bookings.close(BUCKET, "flood", new Board.Closed(36, 40, "flood"));
    }
}
