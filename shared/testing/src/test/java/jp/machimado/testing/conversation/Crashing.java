package jp.machimado.testing.conversation;

import java.time.Instant;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Receipts;
import jp.machimado.conversation.Replies;

/// Receipts and LINE, as a process reaches them that ends in `crash`.
record Crashing(Crash crash, Receipts receipts, Replies replies) implements Receipts, Replies {

    @Override
    public Progress arrive(String webhookEventId, Instant now) {
        return crash.pass(() -> receipts.arrive(webhookEventId, now));
    }

    @Override
    public Progress replying(String webhookEventId, Instant now) {
        return crash.pass(() -> receipts.replying(webhookEventId, now));
    }

    @Override
    public Progress pushing(String webhookEventId, Instant now) {
        return crash.pass(() -> receipts.pushing(webhookEventId, now));
    }

    @Override
    public void done(String webhookEventId, String userId, Aftermath aftermath, Instant now) {
        crash.pass(() -> {
            receipts.done(webhookEventId, userId, aftermath, now);
            return true;
        });
    }

    @Override
    public Outcome reply(String replyToken, Outgoing outgoing) {
        return crash.pass(() -> replies.reply(replyToken, outgoing));
    }

    @Override
    public Outcome push(String userId, String retryKey, Outgoing outgoing) {
        return crash.pass(() -> replies.push(userId, retryKey, outgoing));
    }
}
