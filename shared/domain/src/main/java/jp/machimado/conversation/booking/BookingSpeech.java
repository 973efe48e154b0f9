package jp.machimado.conversation.booking;

import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.Booking;

/// What is said of booking. What can be chosen beside it is in the [BookingReply].
public sealed interface BookingSpeech {

    /// A question, after what is `chosen` so far.
    ///
    /// @param days that a date picker offers; empty where no date is asked for
    /// @param example whether a site is only there to try the service
    record Asking(Question question, Optional<Chosen> chosen, Optional<Days> days, boolean example)
            implements BookingSpeech {}

    /// The questions, in their order.
    enum Question {
        WHAT,
        DAY,
        PART,
        TIME,
        LENGTH,
        SPACE,
        ARRIVAL,
        NIGHTS,
        HOUSE,
        DESK
    }

    /// From `first` until `last`.
    ///
    /// @param picked what a picked day belongs to
    record Days(LocalDate first, LocalDate last, BookingStep picked) {}

    /// Everything once more, before it is booked or, when `moving`, changed.
    record Confirming(Details details, boolean moving) implements BookingSpeech {}

    /// How `booking` stands.
    record Told(Fact fact, Booking booking, Details details) implements BookingSpeech {}

    /// What has just become of a booking.
    enum Fact {
        BOOKED,
        /// The town decides.
        RECEIVED,
        /// The same screen was confirmed before.
        ALREADY,
        CHANGED,
        CANCELLED,
        CHECKED_IN,
        LEFT,
        /// Cannot be checked in yet.
        TOO_EARLY,
        /// Cannot be checked in any more.
        TOO_LATE,
        /// Nothing: it is only shown.
        SHOWN,
        /// Nothing yet: whether to cancel it.
        ASK_CANCEL
    }

    /// What a person waits for now (`joined`), or no longer.
    record Waiting(Details details, boolean joined) implements BookingSpeech {}

    /// The person's bookings and waits, which are the options.
    record Listing(boolean empty) implements BookingSpeech {}

    /// Why not.
    ///
    /// @param details of what was asked for; empty when no use is the reason
    record Refused(Refusal refusal, Optional<Details> details) implements BookingSpeech {}

    /// A sentence alone.
    record Remarking(Remark remark) implements BookingSpeech {}

    /// The sentences that stand alone.
    enum Remark {
        STOPPED,
        NOT_FOUND,
        NOTHING_TO_BOOK,
        /// LINE does not tell who asks.
        NOBODY,
        /// The confirm screen is not one of ours for this person.
        STALE,
        /// The booking holds more than the chat asks for; the web changes all of it at once.
        CHANGE_ON_WEB
    }
}
