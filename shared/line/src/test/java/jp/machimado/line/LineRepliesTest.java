package jp.machimado.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.linecorp.bot.messaging.model.TextMessage;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Replies.Outcome;
import jp.machimado.conversation.Speech;
import jp.machimado.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineRepliesTest {

    private static final String RETRY_KEY = "123e4567-e89b-12d3-a456-426614174000";
    private static final Outgoing GREETING = new Outgoing("01E", new Speech.Welcome(), Language.JA);

    private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private HttpServer line;
    private int status = 200;
    private boolean silent;
    private String answer = "{\"sentMessages\":[]}";

    private record Call(String path, String authorization, String retryKey, String body) {}

    @BeforeEach
    void startLine() throws IOException {
        line = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        line.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        line.createContext("/", this::answer);
        line.start();
    }

    @AfterEach
    void stopLine() {
        testIsOver.countDown();
        line.stop(0);
    }

    @Test
    void sendsTheMessagesWithTheTokenOfTheEvent() throws InterruptedException {
        assertEquals(Outcome.SENT, replies().reply("tok", GREETING));
        var call = calls.take();
        assertEquals("/v2/bot/message/reply", call.path());
        assertEquals("Bearer access-1", call.authorization());
        assertTrue(call.body().contains("\"replyToken\":\"tok\""));
        assertTrue(call.body().contains("\"type\":\"text\",\"text\":\"こんにちは\""), call.body());
    }

    @Test
    void asksForTheAccessTokenAtEachCall() throws InterruptedException {
        var replies = replies();
        replies.reply("tok", GREETING);
        replies.reply("tok", GREETING);
        calls.take();
        assertEquals("Bearer access-2", calls.take().authorization());
    }

    @Test
    void pushesWithTheRetryKey() throws InterruptedException {
        assertEquals(Outcome.SENT, replies().push("U1", RETRY_KEY, GREETING));
        var call = calls.take();
        assertEquals("/v2/bot/message/push", call.path());
        assertEquals(RETRY_KEY, call.retryKey());
        assertTrue(call.body().contains("\"to\":\"U1\""));
    }

    @ParameterizedTest
    @CsvSource({
        "400, Invalid reply token, TOKEN_SPENT",
        "400, The request body has 1 error(s), REFUSED",
        "401, Authentication failed, REFUSED",
        "403, Access to this API is not available, REFUSED",
        "404, Not found, REFUSED",
        "409, The retry key is already accepted, SENT",
        "429, The API rate limit has been exceeded. Try again later., TRY_AGAIN",
        "429, You have reached your monthly limit., MONTHLY_LIMIT",
        "500, Internal server error, TRY_AGAIN",
        "503, Busy, TRY_AGAIN"
    })
    void tellsWhatLinesAnswerMeans(int status, String message, Outcome outcome) {
        this.status = status;
        this.answer = "{\"message\":\"" + message + "\"}";
        assertEquals(outcome, replies().reply("tok", GREETING));
        assertEquals(outcome, replies().push("U1", RETRY_KEY, GREETING));
    }

    @ParameterizedTest
    @CsvSource({"502, TRY_AGAIN", "429, TRY_AGAIN", "400, REFUSED", "413, REFUSED"})
    void understandsAnErrorThatIsNoJson(int status, Outcome outcome) {
        this.status = status;
        this.answer = "<html>Bad gateway</html>";
        assertEquals(outcome, replies().reply("tok", GREETING));
    }

    @Test
    void triesAgainWhenLineDoesNotAnswerInTime() {
        silent = true;
        assertEquals(Outcome.TRY_AGAIN, replies(Duration.ofMillis(200)).reply("tok", GREETING));
    }

    @Test
    void triesAgainWhenLineCannotBeReached() {
        var replies = replies();
        line.stop(0);
        assertEquals(Outcome.TRY_AGAIN, replies.reply("tok", GREETING));
    }

    private LineReplies replies() {
        return replies(Duration.ofSeconds(6));
    }

    private LineReplies replies(Duration call) {
        var endpoint = URI.create("http://localhost:" + line.getAddress().getPort());
        var count = new AtomicInteger();
        return new LineReplies(
                _ -> List.of(new TextMessage("こんにちは")),
                endpoint,
                () -> "access-" + count.incrementAndGet(),
                call);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (silent) {
                await(testIsOver);
            }
            var headers = exchange.getRequestHeaders();
            calls.add(
                    new Call(
                            exchange.getRequestURI().getPath(),
                            String.valueOf(headers.getFirst("Authorization")),
                            String.valueOf(headers.getFirst("X-Line-Retry-Key")),
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            var bytes = answer.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
