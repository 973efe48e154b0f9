package jp.machimado.functions.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingId;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Mark;
import jp.machimado.booking.space.SiteId;

/// Which bookings there are on a day, or wait for the town.
final class DayBook {

    /// How many months ahead the rules may allow a booking.
    private static final int MONTHS_AHEAD = 12;

    private final Counter counter;

    DayBook(Counter counter) {
        this.counter = counter;
    }

    /// The boards of all spaces of `site` on `day`, with those of its nights.
    List<Board> boards(SiteId site, LocalDate day) {
        return Stream.concat(
                        bookings().day(site, day).stream(),
                        bookings().month(site, YearMonth.from(day)).stream()
                                .filter(board -> board.bucket().day() == 0))
                .toList();
    }

    /// The bookings of `boards` that take something on `day` or took it, in order of beginning.
    List<Booking> on(List<Board> boards, LocalDate day) {
        return load(
                boards.stream()
                        .flatMap(board ->
                                board.marks().entrySet().stream()
                                        .filter(mark -> isOn(board, mark.getValue(), day))
                                        .map(mark -> mark.getKey())));
    }

    /// Every mark of a day's board is on that day; of nights, those that take the day's.
    private static boolean isOn(Board board, Mark mark, LocalDate day) {
        int night = day.getDayOfMonth();
        return board.bucket().day() > 0 || (mark.from() <= night && night < mark.to());
    }

    /// The requests at all sites that wait for the town from the month of `day` on.
    List<Booking> requests(LocalDate day) {
        var month = YearMonth.from(day);
        var marks =
                counter.office().catalogue().get().sites().stream()
                        .flatMap(site ->
                                Stream.iterate(month, next -> next.plusMonths(1))
                                        .limit(MONTHS_AHEAD)
                                        .flatMap(at -> bookings().month(site.id(), at).stream()))
                        .flatMap(board -> board.marks().entrySet().stream())
                        .filter(mark -> mark.getValue().state() == BookingState.PENDING)
                        .map(mark -> mark.getKey());
        return load(marks).stream()
                .filter(booking -> booking.state() == BookingState.PENDING)
                .toList();
    }

    private List<Booking> load(Stream<BookingId> ids) {
        return ids.distinct()
                .flatMap(id -> bookings().booking(id).stream())
                .sorted(Comparator.comparing(Booking::begins))
                .toList();
    }

    private Bookings bookings() {
        return counter.office().bookings();
    }
}
