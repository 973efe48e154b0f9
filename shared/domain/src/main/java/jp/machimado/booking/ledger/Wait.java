package jp.machimado.booking.ledger;

import java.time.Instant;
import java.time.YearMonth;
import jp.machimado.booking.space.Audience;

/// Somebody waits until what `plan` asks for is free (キャンセル待ち).
///
/// @param id of the booking that it becomes when it is offered
/// @param since when they joined; who joined first is first in line
public record Wait(BookingId id, PersonId person, Audience audience, Plan plan, Instant since) {

    /// The month in which it waits: that of its first day.
    public YearMonth month() {
        return YearMonth.from(plan.first().period().firstDay());
    }
}
