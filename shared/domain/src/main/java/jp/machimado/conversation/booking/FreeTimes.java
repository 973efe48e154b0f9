package jp.machimado.conversation.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.Vacancy;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.time.Hours;

/// What of one kind is free on one day, by the rules and by the ledger as it is now.
final class FreeTimes {

    /// Lengths that are offered, in quarters of an hour; the longest that is free comes after them.
    private static final List<Integer> LENGTHS = List.of(2, 4, 6, 8, 12, 16, 24, 32);

    private final BookingOffice office;
    private final LocalDate day;
    private final Instant now;
    private final Map<Space, List<Vacancy.State>> spaces = new LinkedHashMap<>();

    /// What `what` is free on `day` for whoever gives `moving` back.
    FreeTimes(
            BookingOffice office, What what, LocalDate day, Optional<Booking> moving, Instant now) {
        this.office = office;
        this.day = day;
        this.now = now;
        var vacancy = new Vacancy(office, moving);
        var known = office.spaces();
        for (var site : known.sites()) {
            if (known.at(site.id()).stream().anyMatch(space -> what.means(space.kind()))) {
                vacancy.day(site.id(), day)
                        .forEach((space, states) -> {
                            if (what.means(space.kind())) {
                                spaces.put(space, states);
                            }
                        });
            }
        }
    }

    /// The quarters at which something can begin.
    List<Integer> starts() {
        return IntStream.range(0, Hours.A_DAY)
                .filter(start -> spaces.keySet().stream().anyMatch(space -> begins(space, start)))
                .boxed()
                .toList();
    }

    private boolean begins(Space space, int start) {
        return isFree(space, start, space.rules().limits().shortest());
    }

    /// The lengths that something which begins at `start` can have, at most [BookingReply#OPTIONS].
    List<Integer> lengths(int start) {
        var possible =
                IntStream.rangeClosed(1, Hours.A_DAY - start)
                        .filter(length -> !spaces(start, length).isEmpty())
                        .boxed()
                        .toList();
        var offered = new ArrayList<>(possible.stream().filter(LENGTHS::contains).toList());
        if (!possible.isEmpty() && !offered.contains(possible.getLast())) {
            offered.add(possible.getLast());
        }
        return List.copyOf(offered);
    }

    /// The spaces that are free from `start` for `length` quarters, in the pack's order.
    List<Space> spaces(int start, int length) {
        return spaces.keySet().stream().filter(space -> isFree(space, start, length)).toList();
    }

    private boolean isFree(Space space, int start, int length) {
        var states = spaces.getOrDefault(space, List.of());
        return start + length <= states.size()
                && states.subList(start, start + length).stream()
                        .allMatch(Vacancy.State.FREE::equals)
                && office.refuses(
                                List.of(Use.of(space.id(), new Hours(day, start, start + length))),
                                Visit.AUDIENCE,
                                Visit.PEOPLE,
                                now)
                        .isEmpty();
    }
}
