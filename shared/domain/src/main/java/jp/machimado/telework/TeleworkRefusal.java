package jp.machimado.telework;

/// Why nothing was done.
public enum TeleworkRefusal {
    /// Not registered for the fiscal year of the day.
    NOT_REGISTERED,
    /// The kind of employment needs an exception.
    NOT_ELIGIBLE,
    /// The division does not telework.
    UNKNOWN_DIVISION,
    /// The town hall does not work on that day.
    CLOSED_DAY,
    PAST,
    TOO_FAR_AHEAD,
    /// After the hour of the day before, without a reason.
    LATE,
    /// Work at the counter cannot be done elsewhere.
    COUNTER_DUTY,
    /// Work with personal information stays in the office.
    PERSONAL_INFORMATION,
    /// The place does not fit the kind.
    WRONG_PLACE,
    UNKNOWN_DEVICE,
    /// The half-day is applied for already.
    ALREADY,
    /// The week has as many days as the rules allow.
    WEEK_FULL,
    /// The month has as many days as the rules allow.
    MONTH_FULL,
    /// The counter would not be staffed.
    STAFFING,
    NO_DEVICE,
    /// Somebody else did something to it meanwhile.
    CHANGED_MEANWHILE,
    /// Not in the state it is in.
    NOT_NOW,
    /// Nobody decides on their own application.
    OWN,
    /// A reason must be given.
    WITHOUT_REASON
}
