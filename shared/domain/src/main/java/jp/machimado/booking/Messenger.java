package jp.machimado.booking;

import java.util.UUID;
import jp.machimado.booking.ledger.Contact;

/// Sends letters. What it throws is a fault of ours, after which nobody knows whether it sent.
public interface Messenger {

    /// Sends `letter` to `contact`.
    ///
    /// @param retryKey the same each time this letter is sent
    Result send(Contact contact, Letter letter, UUID retryKey);

    /// How it went.
    enum Result {
        /// It is out, now or since an earlier try with the same key.
        SENT,
        /// It is not out, or a repetition with the same key cannot be a second message.
        TRY_AGAIN,
        /// It may be out, and a repetition would be a second message.
        UNCERTAIN,
        /// It is not out, because the month's messages are used up.
        MONTHLY_LIMIT,
        /// It is not out, and never will be.
        REFUSED,
        /// There is no such way to write to anybody here.
        NO_WAY
    }
}
