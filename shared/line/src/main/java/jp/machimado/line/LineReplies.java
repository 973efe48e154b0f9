package jp.machimado.line;

import com.linecorp.bot.client.base.exception.AbstractLineClientException;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.client.MessagingApiClientException;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PushMessageRequest;
import com.linecorp.bot.messaging.model.ReplyMessageRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Replies;

/// Sends through LINE's Messaging API. Its log is switched off, because it would hold what people
/// are told.
///
/// No loading animation is asked for: an answer takes milliseconds, and the animation would be one
/// more call that can fail.
public final class LineReplies implements Replies {

    /// All of one call must end well within chat-reply's 10 seconds.
    private static final Duration CALL = Duration.ofSeconds(6);

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(4);

    private final Function<Outgoing, List<Message>> messages;
    private final MessagingApiClient client;
    private final Duration call;

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
        this.call = call;
        this.client =
                MessagingApiClient.builder(accessToken::get)
                        .apiEndPoint(endpoint)
                        .connectTimeout(CONNECT)
                        .readTimeout(READ)
                        .writeTimeout(CONNECT)
                        .usingDefaultLogger(false)
                        .build();
    }

    @Override
    public Outcome reply(String replyToken, Outgoing outgoing) {
        var request = new ReplyMessageRequest(replyToken, messages.apply(outgoing), false);
        return outcome(client.replyMessage(request));
    }

    @Override
    public Outcome push(String userId, String retryKey, Outgoing outgoing) {
        var request = new PushMessageRequest(userId, messages.apply(outgoing), false, List.of());
        return outcome(client.pushMessage(UUID.fromString(retryKey), request));
    }

    private Outcome outcome(CompletableFuture<?> sending) {
        try {
            sending.get(call.toMillis(), TimeUnit.MILLISECONDS);
            return Outcome.SENT;
        } catch (ExecutionException e) {
            return e.getCause() instanceof AbstractLineClientException refused
                    ? outcome(refused)
                    : Outcome.TRY_AGAIN;
        } catch (TimeoutException _) {
            sending.cancel(true);
            return Outcome.TRY_AGAIN;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Outcome.TRY_AGAIN;
        }
    }

    private static Outcome outcome(AbstractLineClientException refused) {
        var why =
                refused instanceof MessagingApiClientException told && told.getError() != null
                        ? told.getError().toLowerCase(Locale.ROOT)
                        : "";
        return switch (refused.getCode()) {
            case 400 -> why.contains("reply token") ? Outcome.TOKEN_SPENT : Outcome.REFUSED;
            case 409 -> Outcome.SENT;
            case 429 -> why.contains("monthly") ? Outcome.MONTHLY_LIMIT : Outcome.TRY_AGAIN;
            default -> refused.getCode() >= 500 ? Outcome.TRY_AGAIN : Outcome.REFUSED;
        };
    }
}
