package jp.machimado.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import jp.machimado.booking.Refusal.Reason;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Audience;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.booking.time.Period;
import jp.machimado.town.Town;

/// Says whether the rules allow a use, whoever else has booked.
final class Judge {

    private static final int MINUTES = 15;

    private final Spaces spaces;
    private final Town town;

    Judge(Spaces spaces, Town town) {
        this.spaces = spaces;
        this.town = town;
    }

    /// The first reason to refuse that `audience` with `people` persons uses `uses`, asked at
    /// `now`. All must fit into the first; what goes with it is counted by its units alone.
    Optional<Refusal> refuses(List<Use> uses, Audience audience, int people, Instant now) {
        var seen = new HashSet<Counted>();
        for (var use : uses) {
            var found = spaces.space(use.space()).filter(space -> isOnSiteOf(uses, space));
            if (found.isEmpty()) {
                return Optional.of(Refusal.of(Reason.NOT_BOOKABLE));
            }
            var space = found.get();
            int coming = seen.isEmpty() ? people : 1;
            var refusal =
                    spaces.leaves(space).stream()
                                    .map(leaf -> Counted.of(leaf, use.period()))
                                    .allMatch(seen::add)
                            ? refuses(new Asked(use, space, now), audience, coming)
                            : Optional.of(Refusal.of(Reason.TWICE, use, space.rules()));
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    /// What one booking may take once: a space on one day, or by the night. A stay may have the
    /// same desk on each of its days.
    private record Counted(Space leaf, Optional<LocalDate> day) {

        static Counted of(Space leaf, Period period) {
            return switch (period) {
                case Hours hours -> new Counted(leaf, Optional.of(hours.day()));
                case Nights _ -> new Counted(leaf, Optional.empty());
            };
        }
    }

    private boolean isOnSiteOf(List<Use> uses, Space space) {
        return spaces.space(uses.getFirst().space())
                .filter(first -> first.site().equals(space.site()))
                .isPresent();
    }

    private record Asked(Use use, Space space, Instant now) {

        Optional<Refusal> because(Reason reason) {
            return Optional.of(Refusal.of(reason, use, space.rules()));
        }

        Optional<Refusal> because(Reason reason, int limit) {
            return Optional.of(Refusal.of(reason, use, space.rules(), limit));
        }
    }

    private Optional<Refusal> refuses(Asked asked, Audience audience, int people) {
        var space = asked.space();
        var period = asked.use().period();
        if (space.kind().byNight() != period instanceof Nights) {
            return asked.because(Reason.NOT_BOOKABLE);
        }
        if (!space.rules().audiences().isEmpty() && !space.rules().audiences().contains(audience)) {
            return asked.because(Reason.NOT_FOR_YOU);
        }
        int units = asked.use().units();
        if (people > space.people() * units || units > space.units()) {
            return asked.because(Reason.TOO_MANY_PEOPLE, space.most());
        }
        return tooEarlyOrLate(asked)
                .or(() -> length(asked, period))
                .or(() -> period instanceof Hours hours ? open(asked, hours) : Optional.empty());
    }

    /// Nights are judged by days: who arrives today is not late because the day began at midnight.
    private Optional<Refusal> tooEarlyOrLate(Asked asked) {
        var limits = asked.space().rules().limits();
        var period = asked.use().period();
        var today = LocalDate.ofInstant(asked.now(), town.zone());
        if (isBefore(period, asked.now())) {
            return asked.because(Reason.PAST);
        }
        if (isBefore(period, asked.now().plus(limits.notice()))) {
            return asked.because(Reason.TOO_SOON, Math.toIntExact(limits.notice().toMinutes()));
        }
        return period.firstDay().isAfter(today.plusDays(limits.daysAhead()))
                ? asked.because(Reason.TOO_FAR_AHEAD, limits.daysAhead())
                : Optional.empty();
    }

    private boolean isBefore(Period period, Instant moment) {
        return switch (period) {
            case Hours hours -> hours.starts(town.zone()).isBefore(moment);
            case Nights nights ->
                    nights.arrival().isBefore(LocalDate.ofInstant(moment, town.zone()));
        };
    }

    private static Optional<Refusal> length(Asked asked, Period period) {
        return switch (period) {
            case Hours hours -> length(asked, hours.length(), MINUTES);
            case Nights nights -> length(asked, nights.length(), 1);
        };
    }

    private static Optional<Refusal> length(Asked asked, int length, int unit) {
        var limits = asked.space().rules().limits();
        if (length < limits.shortest()) {
            return asked.because(Reason.TOO_SHORT, limits.shortest() * unit);
        }
        return length > limits.longest()
                ? asked.because(Reason.TOO_LONG, limits.longest() * unit)
                : Optional.empty();
    }

    private Optional<Refusal> open(Asked asked, Hours hours) {
        var rules = asked.space().rules();
        var holiday = town.calendar().holidays().contains(hours.day());
        var open = rules.openOn(hours.day(), holiday);
        if (open.isEmpty()) {
            return asked.because(Reason.CLOSED_DAY);
        }
        if (hours.from() < open.get().from() || hours.to() > open.get().to()) {
            return asked.because(Reason.OUTSIDE_HOURS);
        }
        int grid = rules.limits().grid();
        return (hours.from() - open.get().from()) % grid == 0
                ? Optional.empty()
                : asked.because(Reason.OFF_GRID, grid * MINUTES);
    }
}
