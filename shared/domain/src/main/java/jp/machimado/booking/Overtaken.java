package jp.machimado.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import jp.machimado.booking.ledger.Booking;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Notice;

/// Knows which notices tell of something that is no longer so. Nobody should read that a desk is
/// theirs after they have read that it is not.
final class Overtaken {

    private final ZoneId zone;

    Overtaken(ZoneId zone) {
        this.zone = zone;
    }

    /// Whether a notice of `kind` about `version` of what is now `booking` has been overtaken.
    boolean isOvertaken(Notice.Kind kind, int version, Booking booking, Instant now) {
        return !states(kind).contains(booking.state())
                || booking.version() - version > bearable(kind, booking)
                || booking.isOver(now)
                || (isReminder(kind) && !now.isBefore(starts(booking)));
    }

    private static Set<BookingState> states(Notice.Kind kind) {
        return switch (kind) {
            case BOOKED -> Set.of(BookingState.CONFIRMED, BookingState.CHECKED_IN);
            case CHANGED, APPROVED, REMINDER_DAY, REMINDER_HOUR -> Set.of(BookingState.CONFIRMED);
            case CONFIRM -> Set.of(BookingState.HELD);
            case RECEIVED, ASKED -> Set.of(BookingState.PENDING);
            case RETURNED -> Set.of(BookingState.RETURNED);
            case REJECTED -> Set.of(BookingState.REJECTED);
            case CANCELLED, CLOSED -> Set.of(BookingState.CANCELLED);
            case OFFERED -> Set.of(BookingState.OFFERED);
            case EXPIRED, WAIT -> Set.of(BookingState.EXPIRED);
            case RELEASED -> Set.of(BookingState.NO_SHOW);
        };
    }

    /// How many versions later a notice is still true: a reminder makes a version too, but changes
    /// nothing of what had been told.
    private static int bearable(Notice.Kind kind, Booking booking) {
        return switch (kind) {
            case BOOKED, CHANGED, APPROVED -> reminders(booking);
            case RECEIVED,
                    CANCELLED,
                    REJECTED,
                    RETURNED,
                    OFFERED,
                    EXPIRED,
                    RELEASED,
                    CLOSED,
                    REMINDER_DAY,
                    REMINDER_HOUR,
                    ASKED,
                    WAIT,
                    CONFIRM ->
                    0;
        };
    }

    /// How many reminders there may have been since the last change.
    private static int reminders(Booking booking) {
        return switch (booking.reminded()) {
            case NO -> 0;
            case DAY_BEFORE -> 1;
            case HOUR_BEFORE -> 2;
        };
    }

    /// Whether `kind` is of use only before the start.
    static boolean isReminder(Notice.Kind kind) {
        return kind == Notice.Kind.REMINDER_DAY || kind == Notice.Kind.REMINDER_HOUR;
    }

    private Instant starts(Booking booking) {
        return booking.plan().first().period().starts(zone);
    }
}
