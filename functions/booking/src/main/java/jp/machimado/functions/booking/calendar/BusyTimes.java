package jp.machimado.functions.booking.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.ledger.Board;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// When a space is taken or closed, from its counters alone.
final class BusyTimes {

    private final BookingOffice office;

    BusyTimes(BookingOffice office) {
        this.office = office;
    }

    /// The busy times of `space` from `first` to the end of the month `months` later, in order.
    List<Busy> of(Space space, YearMonth first, int months) {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(months + 1L)
                .flatMap(month -> in(month, space))
                .toList();
    }

    private Stream<Busy> in(YearMonth month, Space space) {
        var byDay =
                office.bookings().month(space.site(), month).stream()
                        .filter(board -> isOf(board, space))
                        .collect(Collectors.groupingBy(board -> board.bucket().day()));
        return IntStream.rangeClosed(0, month.lengthOfMonth())
                .boxed()
                .flatMap(day -> busy(month, day, byDay.getOrDefault(day, List.of())).stream());
    }

    private boolean isOf(Board board, Space space) {
        return (board.bucket().day() == 0) == space.kind().byNight()
                && office.spaces().leaves(space).stream()
                        .anyMatch(leaf -> leaf.id().equals(board.bucket().space()));
    }

    private List<Busy> busy(YearMonth month, int day, List<Board> boards) {
        if (boards.isEmpty()) {
            return List.of();
        }
        return day == 0
                ? stretches(
                        boards,
                        month.lengthOfMonth() + 1,
                        (from, to) ->
                                new Nights(month.atDay(from), month.atDay(1).plusDays(to - 1L)))
                : stretches(boards, Hours.A_DAY, (from, to) -> hours(month.atDay(day), from, to));
    }

    private static Period hours(LocalDate day, int from, int to) {
        return new Hours(day, from, to);
    }

    private List<Busy> stretches(
            List<Board> boards, int end, BiFunction<Integer, Integer, Period> period) {
        var busy = new ArrayList<Busy>();
        for (int from = 0; from < end; ) {
            var state = state(boards, from);
            int to = from + 1;
            while (to < end && state(boards, to) == state) {
                to++;
            }
            if (state != State.FREE) {
                busy.add(new Busy(period.apply(from, to), state == State.CLOSED));
            }
            from = to;
        }
        return busy;
    }

    private enum State {
        FREE,
        TAKEN,
        CLOSED
    }

    private State state(List<Board> boards, int counter) {
        if (boards.stream().anyMatch(board -> board.isClosed(counter))) {
            return State.CLOSED;
        }
        boolean free =
                boards.stream()
                        .allMatch(board -> board.free(counter, counter + 1, units(board)) > 0);
        return free ? State.FREE : State.TAKEN;
    }

    private int units(Board board) {
        return office.spaces().space(board.bucket().space()).map(Space::units).orElse(0);
    }
}
