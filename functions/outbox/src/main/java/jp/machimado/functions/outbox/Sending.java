package jp.machimado.functions.outbox;

import java.time.Instant;
import jp.machimado.booking.SendNotices.Sent;
import jp.machimado.booking.ledger.NoticeId;

/// What is done with each notice, see `SendNotices`.
interface Sending {

    /// Sends notice `id` if that is still to be done.
    Sent send(NoticeId id, Instant now);
}
