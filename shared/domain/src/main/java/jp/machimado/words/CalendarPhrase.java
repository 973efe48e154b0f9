package jp.machimado.words;

/// What is said of bookings in a calendar of one's own.
public enum CalendarPhrase implements Phrase {
    TITLE,
    LEAD,
    ADDRESS,
    SECRET,
    SLOW,
    MAKE,
    RENEW,
    RENEW_HINT,
    STOP,
    SIGN_IN_LEAD,
    FEED_NAME,
    TAKEN,
    CLOSED,
    ADD;

    @Override
    public String area() {
        return "calendar";
    }
}
