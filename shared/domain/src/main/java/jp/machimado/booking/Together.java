package jp.machimado.booking;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// Uses that are moved as one, at least one: what has the time of the first gets its new time, the
/// others keep their distance from it.
public record Together(List<Use> uses) {

    public Together {
        uses = List.copyOf(uses);
    }

    /// All of them when the first becomes `first`; empty when one would not lie on one day any
    /// more, or when nights become hours or hours nights.
    public Optional<List<Use>> movedTo(Use first) {
        var moved = new ArrayList<Use>();
        moved.add(first);
        for (var use : uses.subList(1, uses.size())) {
            var period = moved(use.period(), uses.getFirst().period(), first.period());
            if (period.isEmpty()) {
                return Optional.empty();
            }
            moved.add(use.at(period.get()));
        }
        return Optional.of(List.copyOf(moved));
    }

    private static Optional<Period> moved(Period period, Period from, Period to) {
        if (!from.getClass().equals(to.getClass())) {
            return Optional.empty();
        }
        if (period.equals(from)) {
            return Optional.of(to);
        }
        long days = DAYS.between(from.firstDay(), to.firstDay());
        return switch (period) {
            case Hours hours -> hours(hours, from, to, days);
            case Nights(var arrival, var departure) ->
                    Optional.of(new Nights(arrival.plusDays(days), departure.plusDays(days)));
        };
    }

    private static Optional<Period> hours(Hours hours, Period from, Period to, long days) {
        var day = hours.day().plusDays(days);
        if (!(from instanceof Hours was) || !(to instanceof Hours is)) {
            return Optional.of(new Hours(day, hours.from(), hours.to()));
        }
        boolean same = hours.from() == was.from() && hours.to() == was.to();
        int start = same ? is.from() : hours.from() + is.from() - was.from();
        int end = same ? is.to() : hours.to() + is.from() - was.from();
        return Stream.of(day)
                .filter(_ -> start >= 0 && end <= Hours.A_DAY)
                .<Period>map(at -> new Hours(at, start, end))
                .findFirst();
    }
}
