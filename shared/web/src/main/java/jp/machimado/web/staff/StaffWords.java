package jp.machimado.web.staff;

import jp.machimado.booking.Refusal;
import jp.machimado.booking.ledger.BookingState;
import jp.machimado.booking.ledger.Plan;
import jp.machimado.words.StaffPhrase;

/// What the staff's pages call what the domain knows.
public final class StaffWords {

    private StaffWords() {}

    /// What `state` is called.
    public static StaffPhrase of(BookingState state) {
        return StaffPhrase.valueOf("STATE_" + state);
    }

    /// What `channel` is called.
    public static StaffPhrase of(Plan.Channel channel) {
        return StaffPhrase.valueOf("CHANNEL_" + channel);
    }

    /// What is said of `reason`.
    public static StaffPhrase of(Refusal.Reason reason) {
        return StaffPhrase.valueOf("REFUSED_" + reason);
    }
}
