package jp.machimado.booking;

import java.util.Optional;
import java.util.OptionalInt;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.SpaceRules;

/// Why something is refused, with the rule that says so. A public facility refuses nobody without a
/// just reason (地方自治法244条2項).
///
/// @param use what was asked for
/// @param rules the rules that it was judged by; empty when no rule of the town is the reason
/// @param limit the number that the rule allows, in the unit of its reason; empty when it has none
public record Refusal(
        Reason reason, Optional<Use> use, Optional<SpaceRules> rules, OptionalInt limit) {

    /// The kinds of reason.
    public enum Reason {
        /// Begins in the past.
        PAST,
        /// Begins sooner than the rules allow; the limit is in minutes.
        TOO_SOON,
        /// Lies further ahead than the rules allow; the limit is in days.
        TOO_FAR_AHEAD,
        /// Does not begin on the grid; the limit is in minutes.
        OFF_GRID,
        /// The limit is in minutes or nights.
        TOO_SHORT,
        /// The limit is in minutes or nights.
        TOO_LONG,
        /// Outside the opening hours.
        OUTSIDE_HOURS,
        /// The space does not open on that day.
        CLOSED_DAY,
        /// Closed by the town for the time.
        CLOSED,
        /// Somebody else has it.
        TAKEN,
        /// Has as many bookings in the month as the limit.
        QUOTA_REACHED,
        /// Waits in as many lines as the limit.
        TOO_MANY_WAITS,
        /// Not for this kind of user.
        NOT_FOR_YOU,
        /// More people than the limit.
        TOO_MANY_PEOPLE,
        /// Needs more items than one transaction takes.
        TOO_LARGE,
        /// The same space twice in one booking.
        TWICE,
        /// A time asked of nights or nights of a time, several sites, or a space that is not known.
        NOT_BOOKABLE,
        /// Too late to cancel or change; the limit is in minutes.
        TOO_LATE,
        /// The hold or offer ran out.
        RAN_OUT,
        /// The booking is in a state in which this cannot be done.
        NOT_NOW,
        /// Somebody changed it meanwhile.
        CHANGED_MEANWHILE,
        /// Nobody decides on their own request.
        OWN_REQUEST,
        /// It is free: there is nothing to wait for.
        NOTHING_TO_WAIT_FOR
    }

    /// A refusal that no rule of the town is behind.
    static Refusal of(Reason reason) {
        return new Refusal(reason, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /// A refusal of `use`, judged by `rules`.
    static Refusal of(Reason reason, Use use, SpaceRules rules) {
        return new Refusal(reason, Optional.of(use), Optional.of(rules), OptionalInt.empty());
    }

    /// A refusal of `use` because `rules` allow `limit`.
    static Refusal of(Reason reason, Use use, SpaceRules rules, int limit) {
        return new Refusal(reason, Optional.of(use), Optional.of(rules), OptionalInt.of(limit));
    }
}
