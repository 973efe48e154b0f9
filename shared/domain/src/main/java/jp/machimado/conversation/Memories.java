package jp.machimado.conversation;

import java.time.Instant;

/// Remembers conversations, see [Memory]. They are written by [Receipts#done].
public interface Memories {
    /// What is remembered of `userId` at `now`; blank for somebody unknown.
    Memory of(String userId, Instant now);

    /// Forgets `userId` altogether.
    void forget(String userId);

    /// Deletes the unanswered question that came as `messageId`, if it was kept, and prevents
    /// keeping it later.
    void forgetMessage(String messageId, Instant now);
}
