package jp.machimado.web.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.machimado.booking.Vacancy.State;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.words.BookingPhrase;

/// One space on one day.
///
/// @param quarters of the day
/// @param from the first quarter for which one may still book; 96 when the day is over
public record SpaceDay(Space space, List<State> quarters, int from) {

    /// How it stands for the rest of the day, in a word.
    public BookingPhrase state() {
        var rest = quarters.subList(from, quarters.size());
        if (!starts().isEmpty()) {
            return BookingPhrase.STATE_FREE;
        }
        if (rest.contains(State.TAKEN)) {
            return BookingPhrase.STATE_TAKEN;
        }
        if (rest.contains(State.CLOSED)) {
            return BookingPhrase.STATE_CLOSED;
        }
        return quarters.stream().allMatch(State.SHUT::equals)
                ? BookingPhrase.STATE_SHUT
                : BookingPhrase.STATE_OVER;
    }

    /// Whether some time is free.
    public boolean isFree() {
        return state() == BookingPhrase.STATE_FREE;
    }

    /// The look that goes with [#state].
    public String look() {
        return isFree() ? "free" : "full";
    }

    /// The free times, such as `09:00–12:00`.
    public String freeTimes() {
        var times = new ArrayList<String>();
        int start = from;
        for (int quarter = from; quarter <= Hours.A_DAY; quarter++) {
            if (quarter == Hours.A_DAY || quarters.get(quarter) != State.FREE) {
                if (quarter > start) {
                    times.add(Hours.clock(start) + "–" + Hours.clock(quarter));
                }
                start = quarter + 1;
            }
        }
        return times.stream().collect(Collectors.joining(", "));
    }

    /// Quarters at which a booking may begin: those of the grid after which the shortest one fits.
    public List<Integer> starts() {
        int grid = space.rules().limits().grid();
        return free().filter(quarter -> (quarter - opening()) % grid == 0)
                .filter(quarter -> endsFrom(quarter).size() >= shortest())
                .boxed()
                .toList();
    }

    /// Quarters at which a booking may end: those after a free one, beginning with the end of the
    /// shortest booking.
    public List<Integer> ends() {
        int first = starts().stream().findFirst().orElse(from) + shortest();
        return free().map(quarter -> quarter + 1)
                .filter(quarter -> quarter >= first)
                .boxed()
                .toList();
    }

    /// How many quarters a booking has at least.
    public int shortest() {
        return space.rules().limits().shortest();
    }

    /// Whether one can wait for some time of the day.
    public boolean isTaken() {
        return quarters.subList(from, quarters.size()).contains(State.TAKEN);
    }

    /// Quarters at which what one waits for may begin: those of the grid that are not closed.
    public List<Integer> waitStarts() {
        int grid = space.rules().limits().grid();
        return open().filter(quarter -> (quarter - opening()) % grid == 0).boxed().toList();
    }

    /// Quarters at which what one waits for may end.
    public List<Integer> waitEnds() {
        return open().map(quarter -> quarter + 1).boxed().toList();
    }

    /// Quarters of the grid at which its day begins, whoever has booked.
    public List<Integer> opens() {
        int grid = space.rules().limits().grid();
        return all().filter(quarter -> (quarter - opening()) % grid == 0).boxed().toList();
    }

    /// Quarters at which what begins on its day may end, whoever has booked.
    public List<Integer> closes() {
        return all().map(quarter -> quarter + 1).boxed().toList();
    }

    private IntStream all() {
        return IntStream.range(0, Hours.A_DAY)
                .filter(quarter -> quarters.get(quarter) != State.SHUT);
    }

    /// Quarters at which what begins at `quarter` may end: those after it, as long as it is free.
    public List<Integer> endsFrom(int quarter) {
        return IntStream.range(quarter, Hours.A_DAY)
                .takeWhile(each -> quarters.get(each) == State.FREE)
                .map(each -> each + 1)
                .boxed()
                .toList();
    }

    private IntStream open() {
        return IntStream.range(from, Hours.A_DAY)
                .filter(quarter ->
                        quarters.get(quarter) == State.FREE
                                || quarters.get(quarter) == State.TAKEN);
    }

    private IntStream free() {
        return IntStream.range(from, Hours.A_DAY)
                .filter(quarter -> quarters.get(quarter) == State.FREE);
    }

    private int opening() {
        return IntStream.range(0, Hours.A_DAY)
                .filter(quarter -> quarters.get(quarter) != State.SHUT)
                .findFirst()
                .orElse(0);
    }
}
