package jp.machimado.booking;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import jp.machimado.booking.Reconcile.Difference;
import jp.machimado.booking.space.SiteId;

/// Keeps where the ledger contradicts itself, until somebody has looked into it.
public interface Alarms {

    /// A difference that was found.
    ///
    /// @param first when it was found first
    /// @param last when it was still there
    record Alarm(Difference difference, Instant first, Instant last) {}

    /// Raises an alarm of `difference`, found at `now`. The same one found again stays one alarm.
    void raise(Difference difference, Instant now);

    /// The alarms of `site` in `month`, by space and time; those not found again for 90 days are
    /// left out.
    List<Alarm> of(SiteId site, YearMonth month);
}
