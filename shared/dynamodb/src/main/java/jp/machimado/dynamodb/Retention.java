package jp.machimado.dynamodb;

import java.time.Duration;
import java.time.Instant;

/// How long each kind of item is kept. The periods are proposals until 総務課 has agreed to them
/// (町の文書管理規程). A conversation ends by its own date, counts are kept without end: they name nobody.
enum Retention {
    RECEIPT(Duration.ofDays(3)),
    LANGUAGE(Duration.ofDays(180)),
    QUESTION(Duration.ofDays(90)),
    FEEDBACK(Duration.ofDays(90)),
    /// The mark that a message was taken back: longer than any delivery of it can be late.
    UNSENT(Duration.ofDays(1));

    private final Duration length;

    Retention(Duration length) {
        this.length = length;
    }

    /// When something written at `now` ends.
    Instant from(Instant now) {
        return now.plus(length);
    }
}
