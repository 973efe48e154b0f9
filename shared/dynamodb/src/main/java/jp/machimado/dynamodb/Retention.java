package jp.machimado.dynamodb;

import java.time.Duration;
import java.time.Instant;

/// How long each kind of item is kept. The periods are proposals until 総務課 has agreed to them
/// (町の文書管理規程). A conversation ends by its own date, counts are kept without end: they name nobody.
public enum Retention {
    RECEIPT(Duration.ofDays(3)),
    LANGUAGE(Duration.ofDays(180)),
    QUESTION(Duration.ofDays(90)),
    FEEDBACK(Duration.ofDays(90)),
    /// The mark that a message was taken back: longer than any delivery of it can be late.
    UNSENT(Duration.ofDays(1)),
    /// A booking, its counters and its place among its person's, from its end: until the use of a
    /// year has been reported.
    BOOKING(Duration.ofDays(400)),
    /// A notice, from when it may be sent.
    NOTICE(Duration.ofDays(90)),
    /// A place in line, from the end of what it waited for.
    WAIT(Duration.ofDays(7)),
    /// How somebody is reached, from when they last told.
    CONTACT(Duration.ofDays(200)),
    /// The address at which a calendar reads somebody's bookings, from when it was made.
    FEED(Duration.ofDays(400)),
    /// Where the ledger contradicted itself, from when that was last found.
    ALARM(Duration.ofDays(90)),
    /// An application for telework with its steps, from its day, a registration from the end of its
    /// fiscal year: as long as records of attendance are asked for.
    TELEWORK(Duration.ofDays(3 * 365)),
    /// Who of the staff looked at personal data.
    AUDIT(Duration.ofDays(365));

    private final Duration length;

    Retention(Duration length) {
        this.length = length;
    }

    /// When something that counts from `now` ends.
    public Instant from(Instant now) {
        return now.plus(length);
    }
}
