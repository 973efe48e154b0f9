package jp.machimado.line;

import com.linecorp.bot.messaging.model.Message;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Replies;

/// Answers through LINE's Messaging API.
///
/// No loading animation is asked for: an answer takes milliseconds, and the animation would be one
/// more call that can fail.
public final class LineReplies implements Replies {

    /// All of one call must end well within chat-reply's 10 seconds.
    private static final Duration CALL = Duration.ofSeconds(6);

    private final Function<Outgoing, List<Message>> messages;
    private final LineCalls line;

    /// Sends to `endpoint` (LINE's own is `https://api.line.me`), with the token that `accessToken`
    /// gives at each call.
    public LineReplies(
            Function<Outgoing, List<Message>> messages,
            URI endpoint,
            Supplier<String> accessToken) {
        this(messages, endpoint, accessToken, CALL);
    }

    LineReplies(
            Function<Outgoing, List<Message>> messages,
            URI endpoint,
            Supplier<String> accessToken,
            Duration call) {
        this.messages = messages;
        this.line = new LineCalls(endpoint, accessToken, call);
    }

    @Override
    public Outcome reply(String replyToken, Outgoing outgoing) {
        return outcome(line.reply(replyToken, messages.apply(outgoing)));
    }

    @Override
    public Outcome push(String userId, String retryKey, Outgoing outgoing) {
        return outcome(line.push(userId, UUID.fromString(retryKey), messages.apply(outgoing)));
    }

    private static Outcome outcome(LineCalls.Answered answered) {
        return switch (answered) {
            case SENT -> Outcome.SENT;
            case TOKEN_SPENT -> Outcome.TOKEN_SPENT;
            case NOT_NOW -> Outcome.TRY_AGAIN;
            case MONTHLY_LIMIT -> Outcome.MONTHLY_LIMIT;
            case UNAUTHORIZED, REFUSED -> Outcome.REFUSED;
        };
    }
}
