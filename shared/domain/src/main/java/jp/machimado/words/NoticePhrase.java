package jp.machimado.words;

/// What people are told about a booking when something happened to it. The phrases `NEXT_…` say
/// what they can do about it; both are called as the kinds of notices are.
public enum NoticePhrase implements Phrase {
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
    ASKED,
    WAIT,
    NEXT_CONFIRM,
    NEXT_BOOKED,
    NEXT_RECEIVED,
    NEXT_CHANGED,
    NEXT_CANCELLED,
    NEXT_APPROVED,
    NEXT_REJECTED,
    NEXT_RETURNED,
    NEXT_OFFERED,
    NEXT_EXPIRED,
    NEXT_RELEASED,
    NEXT_CLOSED,
    NEXT_REMINDER_DAY,
    NEXT_REMINDER_HOUR,
    NEXT_ASKED,
    NEXT_WAIT,
    UNITS,
    HOURS,
    NIGHTS,
    UNTIL,
    NUMBER,
    OPEN,
    TAKE,
    DECLINE,
    CHECK_IN,
    SHOW,
    FIX,
    JOIN,
    DECIDE,
    AUTOMATIC;

    @Override
    public String area() {
        return "notice";
    }
}
