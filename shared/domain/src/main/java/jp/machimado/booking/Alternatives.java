package jp.machimado.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;

/// What can be had instead of what was refused: the nearest other times of the space on that day,
/// other spaces of its kind at that time, other days, other sites, in this order. The rules allow
/// each and the ledger has it free; as with [Vacancy], it is a look and not a promise.
///
/// @param moving a booking that is given back in exchange; empty for a new one
public record Alternatives(BookingOffice office, Optional<Booking> moving) {

    /// More would not be read.
    public static final int MOST = 5;

    /// Of one nearness at most.
    static final int OF_ONE = 2;

    /// In which way an alternative is near.
    public enum Nearness {
        /// Another time or length, on the same day in the same space.
        TIME,
        /// Another space of the kind on the same site.
        SPACE,
        /// The same space on another day.
        DAY,
        /// A space of the kind on another site.
        SITE
    }

    /// Something that can be had.
    ///
    /// @param use what was asked for, moved
    /// @param uses all that is booked with it, itself first
    public record Alternative(Nearness nearness, Use use, List<Use> uses) {
        public Alternative {
            uses = List.copyOf(uses);
        }
    }

    /// What was asked for and refused, and for whom.
    ///
    /// @param use the one that is moved
    /// @param whole all that is booked with a moved use, itself first, such as a stay's desks;
    ///   empty when there is no such thing
    public record Wish(Use use, Function<Use, List<Use>> whole, Audience audience, int people) {

        /// A wish for `use` alone.
        public static Wish of(Use use, Audience audience, int people) {
            return new Wish(use, List::of, audience, people);
        }
    }

    /// At most [#MOST] alternatives to `wish`, which was refused because of `reason`; none where no
    /// other time or space would help, as with a quota.
    public List<Alternative> instead(Refusal.Reason reason, Wish wish, Instant now) {
        var space = office.spaces().space(wish.use().space());
        return helps(reason)
                ? space.map(known -> instead(known, wish, now)).orElse(List.of())
                : List.of();
    }

    private static boolean helps(Refusal.Reason reason) {
        return switch (reason) {
            case PAST,
                    TOO_SOON,
                    TOO_FAR_AHEAD,
                    OFF_GRID,
                    TOO_SHORT,
                    TOO_LONG,
                    OUTSIDE_HOURS,
                    CLOSED_DAY,
                    CLOSED,
                    TAKEN,
                    NOT_FOR_YOU,
                    TOO_MANY_PEOPLE ->
                    true;
            case QUOTA_REACHED,
                    TOO_MANY_WAITS,
                    TOO_LARGE,
                    TWICE,
                    NOT_BOOKABLE,
                    TOO_LATE,
                    RAN_OUT,
                    NOT_NOW,
                    CHANGED_MEANWHILE,
                    OWN_REQUEST,
                    NOTHING_TO_WAIT_FOR ->
                    false;
        };
    }

    private List<Alternative> instead(Space space, Wish wish, Instant now) {
        var today = LocalDate.ofInstant(now, office.town().zone());
        var near = new Nearby(office.spaces(), space, wish.use(), today);
        var look = new Look(this, wish, now, new Boards(office.bookings()));
        var found = new ArrayList<Alternative>();
        found.addAll(look.first(Nearness.TIME, near.times()));
        found.addAll(look.first(Nearness.SPACE, near.spacesBeside()));
        if (found.size() < MOST) {
            near.nearDays().stream()
                    .map(YearMonth::from)
                    .distinct()
                    .forEach(month -> look.boards().month(space.site(), month));
            found.addAll(look.first(Nearness.DAY, near.days()));
        }
        if (found.size() < MOST) {
            found.addAll(look.first(Nearness.SITE, near.sites()));
        }
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /// One search, at one moment.
    private record Look(Alternatives from, Wish wish, Instant now, Boards boards) {

        List<Alternative> first(Nearness nearness, Stream<Use> near) {
            return near.map(use -> new Alternative(nearness, use, wish.whole().apply(use)))
                    .filter(this::canBeHad)
                    .limit(OF_ONE)
                    .toList();
        }

        private boolean canBeHad(Alternative alternative) {
            var uses = alternative.uses();
            return !uses.isEmpty()
                    && !alternative.use().equals(wish.use())
                    && !from.moving().map(old -> old.plan().uses()).equals(Optional.of(uses))
                    && from.office().refuses(uses, wish.audience(), wish.people(), now).isEmpty()
                    && new Vacancy(from.office(), from.moving()).isFree(uses, boards);
        }
    }
}
