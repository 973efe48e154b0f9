package jp.machimado.booking.ledger;

import java.time.Instant;

/// Something that somebody must hear about a booking. It is kept in the same posting as its cause
/// and sent afterwards, once.
///
/// @param version of the booking that it tells of
/// @param notBefore when it may be sent
public record Notice(BookingId booking, int version, Kind kind, Instant notBefore) {

    /// What it says. Texts carry time, place and number, and nothing about the person.
    public enum Kind {
        /// To somebody who holds a time on the web: the link by which they confirm it.
        CONFIRM,
        BOOKED,
        RECEIVED,
        CHANGED,
        CANCELLED,
        APPROVED,
        REJECTED,
        RETURNED,
        OFFERED,
        EXPIRED,
        RELEASED,
        CLOSED,
        REMINDER_DAY,
        REMINDER_HOUR,
        /// To those who decide: something waits for them.
        ASKED,
        /// To somebody who asks on the web to wait: the link by which they join the line.
        WAIT
    }

    /// What it is called.
    public NoticeId id() {
        return new NoticeId(booking, version, kind);
    }

    /// The notice of `kind` about `booking` as it now stands.
    public static Notice of(Booking booking, Kind kind, Instant now) {
        return new Notice(booking.id(), booking.version(), kind, now);
    }
}
