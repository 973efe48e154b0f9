package jp.machimado.functions.clock;

import java.util.List;
import java.util.function.Supplier;
import jp.machimado.booking.Alarms;
import jp.machimado.booking.BookingOffice;
import jp.machimado.booking.SendNotices;
import jp.machimado.booking.ledger.Outbox;
import jp.machimado.booking.space.SiteId;

/// What the clock works with.
///
/// @param sites whose counters are compared at night
record Duties(
        BookingOffice office,
        Outbox outbox,
        SendNotices notices,
        Alarms alarms,
        Supplier<List<SiteId>> sites) {}
