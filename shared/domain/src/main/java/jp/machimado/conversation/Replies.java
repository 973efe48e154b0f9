package jp.machimado.conversation;

/// Sends what we say through LINE.
public interface Replies {

    /// Sends `outgoing` as the one reply that `replyToken` allows.
    Outcome reply(String replyToken, Outgoing outgoing);

    /// Sends `outgoing` to `userId` when no reply was ever attempted and the token is too old.
    ///
    /// @param retryKey a UUID that is the same for the same event, so that LINE accepts it once
    Outcome push(String userId, String retryKey, Outgoing outgoing);

    /// How LINE answered.
    enum Outcome {
        /// Accepted now.
        SENT,
        /// The token is spent: an earlier attempt was accepted, or it has expired.
        TOKEN_SPENT,
        /// Rate limit, 5xx, time-out: may be tried again with the same token.
        TRY_AGAIN,
        /// The month's messages are used up: no retry, alarm.
        MONTHLY_LIMIT,
        /// LINE refuses this message (other 4xx): no retry.
        REFUSED
    }
}
