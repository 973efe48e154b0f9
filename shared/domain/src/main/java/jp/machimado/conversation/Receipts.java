package jp.machimado.conversation;

import java.time.Instant;

/// Remembers how far each event has come, so that it is answered once however often it is
/// delivered.
public interface Receipts {

    /// How far an event has come.
    enum Progress {
        /// Seen for the first time, or seen before without an attempt to reply.
        UNANSWERED,
        /// A reply was attempted and we do not know whether LINE accepted it.
        REPLYING,
        /// A push was attempted and we do not know whether LINE accepted it.
        PUSHING,
        /// Everything is written.
        DONE
    }

    /// Notes that the event has arrived and tells how far it has come.
    Progress arrive(String webhookEventId, Instant now);

    /// Writes that a reply is about to be attempted, unless an attempt or the end is written
    /// already, and tells what is written now: only that may be attempted, by whomever.
    Progress replying(String webhookEventId, Instant now);

    /// The same for a push.
    Progress pushing(String webhookEventId, Instant now);

    /// Writes that the event is done, with its aftermath for `userId`, in one transaction: however
    /// often and by however many it is called for one event, the aftermath is written once.
    void done(String webhookEventId, String userId, Aftermath aftermath, Instant now);
}
