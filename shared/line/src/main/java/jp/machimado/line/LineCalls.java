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
import java.util.function.Supplier;

/// Calls LINE's Messaging API and understands its answers. Its log is switched off, because it
/// would hold what people are told.
final class LineCalls {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(4);

    private final MessagingApiClient client;
    private final Duration call;

    /// @param call how long all of one call may take
    LineCalls(URI endpoint, Supplier<String> accessToken, Duration call) {
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

    /// What LINE answered.
    enum Answered {
        /// It is sent, now or by an earlier call with the same key.
        SENT,
        TOKEN_SPENT,
        /// LINE is busy, broken or did not answer.
        NOT_NOW,
        MONTHLY_LIMIT,
        /// The access token is not (or no longer) valid.
        UNAUTHORIZED,
        REFUSED
    }

    Answered reply(String replyToken, List<Message> messages) {
        return answered(client.replyMessage(new ReplyMessageRequest(replyToken, messages, false)));
    }

    Answered push(String userId, UUID retryKey, List<Message> messages) {
        var request = new PushMessageRequest(userId, messages, false, List.of());
        return answered(client.pushMessage(retryKey, request));
    }

    private Answered answered(CompletableFuture<?> sending) {
        try {
            sending.get(call.toMillis(), TimeUnit.MILLISECONDS);
            return Answered.SENT;
        } catch (ExecutionException e) {
            return e.getCause() instanceof AbstractLineClientException refused
                    ? answered(refused)
                    : Answered.NOT_NOW;
        } catch (TimeoutException _) {
            sending.cancel(true);
            return Answered.NOT_NOW;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answered.NOT_NOW;
        }
    }

    private static Answered answered(AbstractLineClientException refused) {
        var why =
                refused instanceof MessagingApiClientException told && told.getError() != null
                        ? told.getError().toLowerCase(Locale.ROOT)
                        : "";
        return switch (refused.getCode()) {
            case 400 -> why.contains("reply token") ? Answered.TOKEN_SPENT : Answered.REFUSED;
            case 401 -> Answered.UNAUTHORIZED;
            case 409 -> Answered.SENT;
            case 429 -> why.contains("monthly") ? Answered.MONTHLY_LIMIT : Answered.NOT_NOW;
            default -> refused.getCode() >= 500 ? Answered.NOT_NOW : Answered.REFUSED;
        };
    }
}
