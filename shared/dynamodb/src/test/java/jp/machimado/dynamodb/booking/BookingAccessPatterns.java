package jp.machimado.dynamodb.booking;

import static jp.machimado.testing.booking.Desk.HANAKO;
import static jp.machimado.testing.booking.Desk.MORNING;
import static jp.machimado.testing.booking.Desk.TARO;
import static jp.machimado.testing.booking.Desk.nights;
import static jp.machimado.testing.booking.Desk.on;

import java.util.List;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.dynamodb.AccessPattern;
import jp.machimado.dynamodb.TestTown;
import jp.machimado.testing.booking.Desk;

/// How acts on bookings ask the table.
public final class BookingAccessPatterns {

    private static final BookingId FIRST = Desk.ask(HANAKO, "screen-0").id();

    private BookingAccessPatterns() {}

    /// All rows.
    public static List<AccessPattern> all() {
        return Stream.of(booking(), holding(), changing(), waiting())
                .flatMap(List::stream)
                .toList();
    }

    private static List<AccessPattern> booking() {
        return List.of(
                AccessPattern.of(
                        "Book a desk",
                        BookingAccessPatterns::book,
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
                        "query PERSON#*, 1 RU a page",
                        "+ put BOOKING#*/BOOKING, 2 WU if",
                        "+ update SITE#*/NIGHT#*, 2 WU if",
                        "+ update SITE#*/*, 2 WU if",
                        "+ update SITE#*/NIGHT#*, 2 WU if",
                        "+ update PERSON#*/MONTH#*, 2 WU",
                        "+ put BOOKING#*/OUT#*, 2 WU"));
    }

    private static List<AccessPattern> holding() {
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
                                "Hold a desk, giving up the one held before",
                                town -> {
                                    var desk = Ledger.desk(town);
                                    var use = on("desk-2", "09:00", "10:00");
                                    desk.reserve.hold(Desk.ask(HANAKO, "other", use), desk.now);
                                },
                                "query PERSON#*, 1 RU a page",
                                "get 1 × BOOKING#*/BOOKING, 1 RU each",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ put BOOKING#*/BOOKING, 2 WU if",
                                "+ update SITE#*/*, 2 WU",
                                "+ update SITE#*/*, 2 WU if",
                                "+ update PERSON#*/MONTH#*, 2 WU",
                                "+ put BOOKING#*/OUT#*, 2 WU")
                        .after(BookingAccessPatterns::hold));
    }

    private static List<AccessPattern> changing() {
        return List.of(
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

    static void book(TestTown town) {
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
}
