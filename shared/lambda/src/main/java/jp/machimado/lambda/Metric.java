package jp.machimado.lambda;

/// What is counted in CloudWatch under the namespace `Machimado`, for alarms and graphs.
public enum Metric {
    /// Events in LINE's calls that were queued.
    QUEUED,
    /// Events of a kind that we do not use.
    UNKNOWN_EVENTS,
    /// Calls without LINE's signature.
    BAD_SIGNATURE,
    /// Signed calls that could not be read.
    MALFORMED,
    /// Calls that were too large.
    TOO_LARGE,
    /// Calls whose events were not all queued; LINE was told to deliver them again.
    NOT_QUEUED,
    /// Events answered.
    ANSWERED,
    /// Events that had been answered before.
    ANSWERED_BEFORE,
    /// Attempts that will be made again.
    TRY_AGAIN,
    /// Events given up after the last attempt.
    GIVEN_UP,
    /// Answers not sent because the month's messages are used up.
    MONTHLY_LIMIT,
    /// Messages that LINE refused.
    REFUSED,
    /// Events of which nobody knows whether they were answered.
    UNCERTAIN,
    /// Queued events that could not be read or handled, given up.
    POISONED,
    /// Notices that were sent.
    SENT,
    /// Notices that told of something no longer so.
    OVERTAKEN,
    /// Notices whose reader cannot be reached.
    UNREACHED,
    /// Bookings that the clock looked at.
    MINDED,
    /// Differences between the counters and the bookings.
    DIFFERENCE,
    /// Faults of ours.
    FAULT
}
