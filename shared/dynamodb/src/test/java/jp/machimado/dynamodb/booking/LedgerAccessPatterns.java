package jp.machimado.dynamodb.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.MORNING;

import java.time.Duration;
import java.time.InstantSource;
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

/// How the ledger is read, closed and told of.
public final class LedgerAccessPatterns {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final BookingId FIRST = Desk.ask(HANAKO, "screen-0").id();
    private static final NoticeId BOOKED = new NoticeId(FIRST, 1, Notice.Kind.BOOKED);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Bucket BUCKET = Bucket.of(InventedTown.SITE, new SpaceId("desk-1"), DAY);

    private LedgerAccessPatterns() {}

    /// All rows.
    public static List<AccessPattern> all() {
        return Stream.of(looking(), closing(), telling()).flatMap(List::stream).toList();
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
                        "What did staff change of the spaces?",
                        town ->
                                new DynamoSpaceEdits(town.table, InstantSource.fixed(MORNING))
                                        .all(),
                        "query EDITS#*, 1 RU a page"),
                AccessPattern.of(
                        "Close a space for a part of a day",
                        LedgerAccessPatterns::close,
                        "update SITE#*/*, 1 WU if"),
                AccessPattern.of(
                                "Open it again",
                                town -> Ledger.bookings(town).reopen(BUCKET, "flood"),
                                "get SITE#*/*, 1 RU",
                                "update SITE#*/*, 1 WU if")
                        .after(LedgerAccessPatterns::close));
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
                        LedgerAccessPatterns::keep,
                        "put PERSON#*/CONTACT, 1 WU"));
    }

    private static void keep(TestTown town) {
        var mail = new Contact(Contact.Channel.MAIL, "hanako@example.jp", Language.JA);
        Ledger.contacts(town).keep(HANAKO, mail, MORNING);
    }

    private static void close(TestTown town) {
        var bookings = Ledger.bookings(town);
        bookings.close(BUCKET, "flood", new Board.Closed(36, 40, "flood"));
    }
}
