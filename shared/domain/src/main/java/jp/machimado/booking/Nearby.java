package jp.machimado.booking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// What lies near a use, the nearest first, whether or not it can be had. A length that the rules
/// of a space do not allow becomes the nearest that they allow.
record Nearby(Spaces spaces, Space space, Use use, LocalDate today) {

    /// How far from the day that was asked for.
    static final int DAYS = 14;

    private static final Comparator<Integer> NEAREST =
            Comparator.<Integer>comparingInt(Math::abs).thenComparing(Comparator.naturalOrder());

    /// The same space on the same day at other times; for nights only another length.
    Stream<Use> times() {
        return switch (use.period()) {
            case Hours(var day, var from, _) -> {
                int length = length(space);
                yield IntStream.rangeClosed(-from, Hours.A_DAY - length - from)
                        .boxed()
                        .sorted(NEAREST)
                        .map(shift -> hours(day, from + shift, length));
            }
            case Nights(var arrival, _) ->
                    Stream.of(at(space, new Nights(arrival, arrival.plusDays(length(space)))));
        };
    }

    private Use hours(LocalDate day, int from, int length) {
        return at(space, new Hours(day, from, from + length));
    }

    /// The other spaces of the kind, on the same site, at the same time.
    Stream<Use> spacesBeside() {
        return alike().filter(other -> other.site().equals(space.site())).flatMap(this::sameTime);
    }

    /// The spaces of the kind on other sites, at the same time.
    Stream<Use> sites() {
        return alike().filter(other -> !other.site().equals(space.site())).flatMap(this::sameTime);
    }

    private Stream<Space> alike() {
        return spaces.spaces().stream()
                .filter(other -> !other.id().equals(space.id()))
                .filter(other -> isDesk(other.kind()) == isDesk(space.kind()))
                .filter(other -> isDesk(other.kind()) || other.kind() == space.kind());
    }

    private static boolean isDesk(SpaceKind kind) {
        return kind == SpaceKind.DESK || kind == SpaceKind.POOL;
    }

    private Stream<Use> sameTime(Space other) {
        return on(other, use.period().firstDay()).stream();
    }

    /// The same space at the same time on other days.
    Stream<Use> days() {
        return nearDays().stream().flatMap(day -> on(space, day).stream());
    }

    /// The days around the one that was asked for, or around the nearest that may be booked.
    List<LocalDate> nearDays() {
        var asked = use.period().firstDay();
        var last = today.plusDays(space.rules().limits().daysAhead());
        var around = asked.isBefore(today) ? today : asked.isAfter(last) ? last : asked;
        return IntStream.rangeClosed(-DAYS, DAYS)
                .boxed()
                .sorted(NEAREST)
                .map(around::plusDays)
                .filter(day -> !day.equals(asked) && !day.isBefore(today) && !day.isAfter(last))
                .toList();
    }

    private Optional<Use> on(Space other, LocalDate day) {
        int length = length(other);
        return switch (use.period()) {
            case Hours(_, var from, _) ->
                    from + length > Hours.A_DAY
                            ? Optional.empty()
                            : Optional.of(at(other, new Hours(day, from, from + length)));
            case Nights _ -> Optional.of(at(other, new Nights(day, day.plusDays(length))));
        };
    }

    private Use at(Space other, Period period) {
        return new Use(other.id(), period, use.units());
    }

    private int length(Space other) {
        var limits = other.rules().limits();
        int asked =
                switch (use.period()) {
                    case Hours hours -> hours.length();
                    case Nights nights -> nights.length();
                };
        return Math.clamp(asked, limits.shortest(), limits.longest());
    }
}
