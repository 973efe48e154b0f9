package jp.machimado.booking.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Notices on their way to people. [Bookings#post] puts them here together with their cause.
///
/// Whoever sends claims a notice first; of many who claim one at once, one gets it. A claim that
/// its holder neither ends nor gives back, because it crashed, can be taken over when it has
/// lapsed.
public interface Outbox {

    /// How far a notice has come.
    enum State {
        /// To be sent when it is due.
        WAITING,
        /// Somebody claimed it.
        SENDING,
        SENT,
        /// Perhaps sent. It is not tried again: no message is better than two.
        UNCERTAIN,
        /// Overtaken by a newer one or of no use any more.
        DROPPED
    }

    /// A notice and how far it has come.
    ///
    /// @param attempts how often it was claimed
    record Entry(Notice notice, State state, int attempts) {}

    /// A notice that its claimer, and nobody else, may send now.
    ///
    /// @param attempts how often it was claimed, this time included
    /// @param firstTried when it was first claimed
    record Claimed(Notice notice, int attempts, Instant firstTried) {}

    /// Claims notice `id` for `lease`; empty when it is not due at `now`, is claimed by another, or
    /// has come to an end.
    Optional<Claimed> claim(NoticeId id, Instant now, Duration lease);

    /// It was sent. True of a claim that has lapsed too.
    void sent(Claimed claimed);

    /// It was not sent, and is due again at `next`. Nothing happens to a claim that was taken over.
    void failed(Claimed claimed, Instant next);

    /// Nobody knows whether it was sent. Nothing happens to a claim that was taken over.
    void uncertain(Claimed claimed);

    /// It is not to be sent. Nothing happens to a claim that was taken over.
    void dropped(Claimed claimed);

    /// Notices to send by `now`, the longest overdue first. The list may lag a moment behind: only
    /// [#claim] decides.
    List<NoticeId> dueNotices(Instant now, int atMost);

    /// All notices of `booking`, in order of version and kind.
    List<Entry> of(BookingId booking);
}
