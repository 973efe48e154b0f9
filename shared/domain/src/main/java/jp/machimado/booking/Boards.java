package jp.machimado.booking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.ledger.Bookings;
import jp.machimado.booking.ledger.Bucket;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// The boards as they were when they were first asked for: each day and month is read once.
final class Boards {

    private final Bookings bookings;
    private final Map<Day, Map<Bucket, Board>> days = new HashMap<>();
    private final Map<Month, Map<Bucket, Board>> months = new HashMap<>();

    Boards(Bookings bookings) {
        this.bookings = bookings;
    }

    private record Day(SiteId site, LocalDate day) {}

    private record Month(SiteId site, YearMonth month) {}

    /// The boards of `site` in `period`.
    Map<Bucket, Board> of(SiteId site, Period period) {
        return switch (period) {
            case Hours(var day, _, _) -> day(site, day);
            case Nights nights -> {
                var boards = new HashMap<Bucket, Board>();
                var last = YearMonth.from(nights.departure().minusDays(1));
                for (var month = YearMonth.from(nights.arrival());
                        !month.isAfter(last);
                        month = month.plusMonths(1)) {
                    boards.putAll(month(site, month));
                }
                yield boards;
            }
        };
    }

    /// The boards of `site` on `day`; from its month where that was read.
    Map<Bucket, Board> day(SiteId site, LocalDate day) {
        return Optional.ofNullable(months.get(new Month(site, YearMonth.from(day))))
                .orElseGet(() ->
                        days.computeIfAbsent(
                                new Day(site, day), _ -> byBucket(bookings.day(site, day))));
    }

    /// The boards of `site` in all of `month`.
    Map<Bucket, Board> month(SiteId site, YearMonth month) {
        return months.computeIfAbsent(
                new Month(site, month), _ -> byBucket(bookings.month(site, month)));
    }

    private static Map<Bucket, Board> byBucket(List<Board> boards) {
        return boards.stream().collect(Collectors.toMap(Board::bucket, Function.identity()));
    }
}
