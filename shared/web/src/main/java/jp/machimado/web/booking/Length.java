package jp.machimado.web.booking;

import java.time.Duration;
import jp.machimado.web.Page;
import jp.machimado.words.BookingPhrase;

/// How long something is, as people say it: `45 min`, `12 h`, `3 days`.
///
/// @param duration of whole minutes
public record Length(Duration duration) {

    private static final int MINUTES = 15;

    /// From this many on, whole days are told as days.
    private static final int DAYS = 2;

    /// The length of `quarters` of an hour.
    public static Length ofQuarters(int quarters) {
        return new Length(Duration.ofMinutes((long) quarters * MINUTES));
    }

    /// In the language of `page`.
    public String in(Page page) {
        long days = duration.toDays();
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (days >= DAYS && duration.equals(Duration.ofDays(days))) {
            return page.say(BookingPhrase.LENGTH_DAYS, days);
        }
        if (hours == 0) {
            return page.say(BookingPhrase.LENGTH_MINUTES, minutes);
        }
        return minutes == 0
                ? page.say(BookingPhrase.LENGTH_HOURS, hours)
                : page.say(BookingPhrase.LENGTH_HOURS_MINUTES, hours, minutes);
    }
}
