package jp.machimado.functions.chatwebhook;

import java.util.List;
import jp.machimado.conversation.ChatEvent;

/// Where events wait for their answer, those of one group in order.
interface EventQueue {

    /// Puts all `events` into the queue.
    ///
    /// @throws RuntimeException when one of them may not have been taken; events that are sent
    ///   again are taken once
    void put(List<ChatEvent> events);
}
