package jp.machimado.line;

import com.linecorp.bot.messaging.model.Action;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import jp.machimado.conversation.Button;

/// Something to tap: what it says and what it means.
record Choice(String label, Button button) {

    /// Refuses a button that LINE would not carry.
    Choice {
        if (button.postback().length() > Limits.POSTBACK) {
            throw new IllegalArgumentException("a postback is too long for LINE");
        }
    }

    /// As an action. What it says is seen in full in the chat when it was tapped.
    Action action() {
        return new PostbackAction.Builder()
                .label(Limits.cut(label, Limits.LABEL))
                .data(button.postback())
                .displayText(Limits.cut(label, Limits.POSTBACK))
                .build();
    }

    QuickReplyItem quickReply() {
        return new QuickReplyItem(action());
    }
}
