package jp.machimado.functions.chatreply;

import jp.machimado.conversation.AnswerEvent.Result;
import jp.machimado.conversation.ChatEvent;

/// What is done with each event, see `AnswerEvent`.
interface Answering {

    /// Answers `event`; on the last try it ends, answered or not.
    Result handle(ChatEvent event, boolean lastTry);
}
