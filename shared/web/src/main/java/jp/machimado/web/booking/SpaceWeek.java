package jp.machimado.web.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.machimado.booking.Vacancy.State;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;
import jp.machimado.words.FindPhrase;

/// One space in one week, hour by hour.
///
/// @param days in order
public record SpaceWeek(Space space, List<Column> days) {

    private static final int HOUR = 4;

    public SpaceWeek {
        days = List.copyOf(days);
    }

    /// One day of the week.
    public record Column(LocalDate day, SpaceDay quarters) {

        /// How the hour from quarter `from` on stands, in a word.
        public FindPhrase state(int from) {
            var hour = quarters.quarters().subList(from, from + HOUR);
            if (hour.stream().allMatch(State.SHUT::equals)) {
                return FindPhrase.WEEK_SHUT;
            }
            if (from + HOUR <= quarters.from()) {
                return FindPhrase.WEEK_OVER;
            }
            if (hour.contains(State.FREE)) {
                return hour.stream().allMatch(State.FREE::equals) && from >= quarters.from()
                        ? FindPhrase.WEEK_FREE
                        : FindPhrase.WEEK_PART;
            }
            return hour.contains(State.TAKEN) ? FindPhrase.WEEK_TAKEN : FindPhrase.WEEK_CLOSED;
        }

        /// The first quarter of the hour from `from` on at which a booking may begin; -1 for none.
        public int start(int from) {
            return quarters.starts().stream()
                    .filter(start -> from <= start && start < from + HOUR)
                    .findFirst()
                    .orElse(-1);
        }
    }

    /// The quarters at which the hours begin in which it opens on some day.
    public List<Integer> hours() {
        return IntStream.range(0, Hours.A_DAY / HOUR)
                .map(hour -> hour * HOUR)
                .filter(from ->
                        days.stream().anyMatch(day -> day.state(from) != FindPhrase.WEEK_SHUT))
                .boxed()
                .toList();
    }
}
