package jp.machimado.booking.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What must be told, as [Bookings#post] kept it. The items are the truth: a stream or a sweep only
/// wakes whoever sends.
public interface Outbox {

    /// Names one notice: one per booking, version and kind.
    record NoticeId(BookingId booking, int version, Notice.Kind kind) {}

    /// A notice that was claimed for one attempt.
    ///
    /// @param attempts this one included
    /// @param retryKey LINE's `X-Line-Retry-Key`: the same at each attempt
    /// @param firstTried when the first attempt was claimed
    record Claim(
            NoticeId id, Instant notBefore, int attempts, String retryKey, Instant firstTried) {}

    /// How an attempt went.
    enum Result {
        /// It is out.
        SENT,
        /// It tells of something that is no longer so, or its person cannot be reached.
        DROPPED,
        /// Nobody knows whether it is out, and a retry would no longer be recognised.
        UNCERTAIN,
        /// It was refused for good.
        REFUSED
    }

    /// Claims notice `id` for one attempt until `until`; empty when it is finished, too early, or
    /// claimed by another.
    Optional<Claim> claim(NoticeId id, Instant now, Instant until);

    /// Ends the notice of `claim` for good; nothing happens when it was ended already.
    void finish(Claim claim, Result result, Instant now);

    /// Gives the notice of `claim` back, to be tried again at `again`.
    void retry(Claim claim, Instant again);

    /// Notices that may be sent at `now` and are not finished, the longest waiting first.
    List<NoticeId> due(Instant now, int atMost);
}
