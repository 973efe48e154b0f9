package jp.machimado.testing.booking;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;

/// All that lies near a use in [TwoSites], the nearest first, found step by step.
final class NearSearch {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final int DAYS = 14;

    private NearSearch() {}

    /// The same space on the same day at other times.
    static Stream<Use> sameDay(Space space, Use wish) {
        if (!(wish.period() instanceof Hours(var day, var from, _))) {
            return moved(space, wish.period().firstDay(), wish).filter(use -> !use.equals(wish));
        }
        int length = length(space, wish);
        return IntStream.range(0, 2 * Hours.A_DAY)
                .map(step -> step % 2 == 0 ? from + step / 2 : from - (step + 1) / 2)
                .boxed()
                .flatMap(start -> around(from, start))
                .distinct()
                .filter(start -> start >= 0 && start + length <= Hours.A_DAY)
                .map(start -> Use.of(space.id(), new Hours(day, start, start + length)))
                .filter(use -> !use.equals(wish));
    }

    /// `start` and its mirror image, the earlier first.
    private static Stream<Integer> around(int from, int start) {
        int far = Math.abs(start - from);
        return Stream.of(from - far, from + far);
    }

    /// The same space at the same time on other days.
    static Stream<Use> otherDays(Space space, Use wish) {
        var asked = wish.period().firstDay();
        var last = TODAY.plusDays(40);
        var from = asked.isAfter(last) ? last : asked;
        return IntStream.rangeClosed(0, DAYS)
                .boxed()
                .flatMap(far -> Stream.of(from.minusDays(far), from.plusDays(far)))
                .distinct()
                .filter(day -> !day.equals(asked))
                .flatMap(day -> moved(space, day, wish));
    }

    /// Other spaces of the kind at the same time, on the same site or on others.
    static Stream<Use> beside(Space space, Use wish, boolean sameSite) {
        return TwoSites.SPACES.spaces().stream()
                .filter(other -> !other.equals(space))
                .filter(other -> other.site().equals(space.site()) == sameSite)
                .filter(other -> kind(other).equals(kind(space)))
                .flatMap(other -> moved(other, wish.period().firstDay(), wish));
    }

    private static String kind(Space space) {
        return space.kind() == SpaceKind.POOL ? "DESK" : space.kind().name();
    }

    private static Stream<Use> moved(Space space, LocalDate day, Use wish) {
        int length = length(space, wish);
        if (!(wish.period() instanceof Hours hours)) {
            return Stream.of(Use.of(space.id(), new Nights(day, day.plusDays(length))));
        }
        int to = hours.from() + length;
        return to > Hours.A_DAY
                ? Stream.of()
                : Stream.of(Use.of(space.id(), new Hours(day, hours.from(), to)));
    }

    private static int length(Space space, Use wish) {
        var limits = space.rules().limits();
        int length = wish.period() instanceof Hours hours ? hours.length() : nights(wish.period());
        return Math.min(limits.longest(), Math.max(limits.shortest(), length));
    }

    private static int nights(Period period) {
        return period instanceof Nights nights ? nights.length() : 0;
    }
}
