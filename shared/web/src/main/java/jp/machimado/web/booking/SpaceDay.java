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
/// @param from the first quarter that is not over yet
public record SpaceDay(Space space, List<State> quarters, int from) {

    /// How it stands for the rest of the day, in a word.
    public BookingPhrase state() {
        var rest = quarters.subList(from, quarters.size());
        if (rest.contains(State.FREE)) {
            return BookingPhrase.STATE_FREE;
        }
        if (rest.contains(State.TAKEN)) {
            return BookingPhrase.STATE_TAKEN;
        }
        return rest.contains(State.CLOSED) ? BookingPhrase.STATE_CLOSED : BookingPhrase.STATE_SHUT;
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

    /// Quarters at which a booking may begin: free ones on the grid of the rules.
    public List<Integer> starts() {
        int grid = space.rules().limits().grid();
        return free().filter(quarter -> (quarter - opening()) % grid == 0).boxed().toList();
    }

    /// Quarters at which a booking may end: those after a free one.
    public List<Integer> ends() {
        return free().map(quarter -> quarter + 1).boxed().toList();
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
