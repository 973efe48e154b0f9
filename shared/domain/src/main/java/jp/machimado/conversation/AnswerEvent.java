package jp.machimado.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Answers one event once, whatever is delivered twice or fails in between.
///
/// `replying` is written before LINE is called and `done` after. A retry that finds `replying` uses
/// the same reply token again: LINE takes a token once, so either this attempt is the one that
/// counts or an earlier one was. A push is announced in the same way and repeated with the same
/// retry key. Whoever stalls before the announcement finds what others have announced and joins
/// them; whoever stalls after it can only spend the same token or the same key.
public final class AnswerEvent {

    /// After this a reply token cannot be trusted.
    public static final Duration TOKEN_AGE = Duration.ofSeconds(50);

    private final Converse converse;
    private final Receipts receipts;
    private final Memories memories;
    private final Replies replies;
    private final InstantSource clock;

    public AnswerEvent(
            Converse converse,
            Receipts receipts,
            Memories memories,
            Replies replies,
            InstantSource clock) {
        this.converse = converse;
        this.receipts = receipts;
        this.memories = memories;
        this.replies = replies;
        this.clock = clock;
    }

    /// How an event ended.
    public enum Result {
        /// Sent now, or nothing was to be said.
        ANSWERED,
        /// It had been answered before.
        ANSWERED_BEFORE,
        /// Must be delivered again.
        TRY_AGAIN,
        /// Given up after the last try; nobody was answered.
        GIVEN_UP,
        /// The month's messages are used up: somebody must be told.
        MONTHLY_LIMIT,
        /// LINE refuses the message: a fault of ours.
        REFUSED,
        /// The token was spent at the first attempt: answered by another, or too late. At most once
        /// is chosen.
        UNCERTAIN
    }

    /// Answers `event`. After the last try (`lastTry`) the event ends, answered or not.
    public Result handle(ChatEvent event, boolean lastTry) {
        var now = clock.instant();
        var id = event.envelope().webhookEventId();
        var progress = receipts.arrive(id, now);
        if (progress == Receipts.Progress.DONE) {
            return Result.ANSWERED_BEFORE;
        }
        var user = event.envelope().userId().orElse("");
        forget(event, user, now);
        var turn = converse.turn(event, memories.of(user, now), now);
        if (turn.speech() instanceof Speech.Silence || event.envelope().replyToken().isEmpty()) {
            receipts.done(id, user, turn.aftermath(), now);
            return Result.ANSWERED;
        }
        return send(event, turn, user, progress, lastTry);
    }

    private void forget(ChatEvent event, String user, Instant now) {
        switch (event) {
            case ChatEvent.Unfollowed _ -> memories.forget(user);
            case ChatEvent.Unsent(_, var messageId) -> memories.forgetMessage(messageId, now);
            case ChatEvent.Said _,
                    ChatEvent.Pressed _,
                    ChatEvent.Followed _,
                    ChatEvent.SentMedia _ -> {}
        }
    }

    private Result send(
            ChatEvent event, Turn turn, String user, Receipts.Progress progress, boolean lastTry) {
        var id = event.envelope().webhookEventId();
        var outgoing = new Outgoing(id, turn.speech(), turn.language());
        var token = event.envelope().replyToken().orElseThrow();
        var outcome =
                switch (announced(event, user, progress)) {
                    case DONE -> Optional.<Replies.Outcome>empty();
                    case PUSHING -> Optional.of(replies.push(user, retryKey(id), outgoing));
                    case REPLYING, UNANSWERED -> Optional.of(replies.reply(token, outgoing));
                };
        if (outcome.isEmpty()) {
            return Result.ANSWERED_BEFORE;
        }
        if (outcome.get() == Replies.Outcome.TRY_AGAIN && !lastTry) {
            return Result.TRY_AGAIN;
        }
        var ending = ending(outcome.get(), progress, turn.aftermath());
        receipts.done(id, user, ending.aftermath(), clock.instant());
        return ending.result();
    }

    /// Writes what is about to be attempted and tells what may be. The clock is read here and not
    /// on arrival: in between this worker may have stalled.
    private Receipts.Progress announced(ChatEvent event, String user, Receipts.Progress progress) {
        var envelope = event.envelope();
        var now = clock.instant();
        boolean late = Duration.between(envelope.receivedAt(), now).compareTo(TOKEN_AGE) > 0;
        return progress == Receipts.Progress.UNANSWERED && late && !user.isEmpty()
                ? receipts.pushing(envelope.webhookEventId(), now)
                : receipts.replying(envelope.webhookEventId(), now);
    }

    private static Ending ending(
            Replies.Outcome outcome, Receipts.Progress progress, Aftermath aftermath) {
        return switch (outcome) {
            case SENT -> new Ending(Result.ANSWERED, aftermath);
            case TOKEN_SPENT ->
                    progress == Receipts.Progress.REPLYING
                            ? new Ending(Result.ANSWERED_BEFORE, aftermath)
                            : new Ending(Result.UNCERTAIN, aftermath);
            case TRY_AGAIN -> Ending.without(Result.GIVEN_UP);
            case MONTHLY_LIMIT -> Ending.without(Result.MONTHLY_LIMIT);
            case REFUSED -> Ending.without(Result.REFUSED);
        };
    }

    /// How an event ends, and what is written then.
    private record Ending(Result result, Aftermath aftermath) {

        /// An end without an answer, of which nothing is written but how it ended.
        static Ending without(Result result) {
            return new Ending(
                    result,
                    new Aftermath(
                            Optional.empty(),
                            List.of(new Tally("-", "-", result.name())),
                            Optional.empty(),
                            Optional.empty()));
        }
    }

    private static String retryKey(String webhookEventId) {
        return UUID.nameUUIDFromBytes(webhookEventId.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
