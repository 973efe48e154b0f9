package jp.machimado.conversation;

import java.time.Instant;
import java.util.Optional;

/// Something that happened in the chat, stripped of all that we do not use. A text has already lost
/// its private numbers (see `PrivateNumbers`).
public sealed interface ChatEvent {

    /// Who sent it, and how to answer.
    Envelope envelope();

    /// What every event carries.
    ///
    /// @param webhookEventId LINE's id of the event; the same when it is redelivered
    /// @param userId LINE's id of the sender; empty when LINE does not tell
    /// @param group events of one group are handled in order: the user, else the group or room,
    ///   else the event itself
    /// @param replyToken good for one reply within about a minute; empty for events that cannot be
    ///   answered
    /// @param at when it happened
    /// @param receivedAt when we first received it
    record Envelope(
            String webhookEventId,
            Optional<String> userId,
            String group,
            Optional<String> replyToken,
            Instant at,
            Instant receivedAt) {}

    /// A text message. `messageId` names it in a later [Unsent].
    record Said(Envelope envelope, String messageId, String text) implements ChatEvent {}

    /// A tapped button. `date` is what a date picker chose, as `yyyy-MM-dd`.
    record Pressed(Envelope envelope, String postback, Optional<String> date)
            implements ChatEvent {}

    /// The account was added as a friend, or joined a group.
    record Followed(Envelope envelope) implements ChatEvent {}

    /// The account was blocked.
    record Unfollowed(Envelope envelope) implements ChatEvent {}

    /// The sender took a message back.
    record Unsent(Envelope envelope, String messageId) implements ChatEvent {}

    /// An image, video, sticker, audio, location or file, which we never open.
    record SentMedia(Envelope envelope, Media media) implements ChatEvent {}

    /// Kinds of message that are not text.
    enum Media {
        IMAGE,
        VIDEO,
        AUDIO,
        FILE,
        LOCATION,
        STICKER
    }
}
