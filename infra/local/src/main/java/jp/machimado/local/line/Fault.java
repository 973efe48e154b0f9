package jp.machimado.local.line;

/// How LINE fails on demand.
public enum Fault {
    /// 429: too many requests a second.
    RATE_LIMIT,
    /// 429: the month's messages are used up.
    MONTHLY_LIMIT,
    /// 500, and the message is not sent.
    SERVER_ERROR,
    /// The connection is closed, and the message is not sent.
    DROPPED,
    /// The message is sent, but the connection is closed before the answer.
    SENT_BUT_DROPPED,
    /// The message is sent, but the answer is 500.
    SENT_BUT_SERVER_ERROR,
    /// The answer waits for [LineSimulator#SLOW] before the message is taken.
    SLOW;

    /// Whether the message is sent all the same.
    boolean isSent() {
        return this == SENT_BUT_DROPPED || this == SENT_BUT_SERVER_ERROR;
    }
}
