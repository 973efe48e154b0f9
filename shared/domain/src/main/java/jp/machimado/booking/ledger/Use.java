package jp.machimado.booking.ledger;

import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.time.Period;

/// The use of one space: all of it, or `units` of a pool, a programme or equipment.
public record Use(SpaceId space, Period period, int units) {

    public Use {
        if (units < 1) {
            throw new IllegalArgumentException("no units of " + space);
        }
    }

    /// One unit of `space`.
    public static Use of(SpaceId space, Period period) {
        return new Use(space, period, 1);
    }

    /// As many units of the same space at `other`.
    public Use at(Period other) {
        return new Use(space, other, units);
    }
}
