package jp.machimado.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.machimado.booking.Letter;
import jp.machimado.booking.Messenger.Result;
import jp.machimado.booking.ledger.Contact;
import jp.machimado.booking.ledger.Notice;
import jp.machimado.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineLettersTest {

    private static final UUID KEY = UUID.fromString("123e4567-e89b-52d3-a456-426614174000");
    private static final Contact HANAKO = new Contact(Contact.Channel.LINE, "U1", Language.JA);
    private static final Letter LETTER =
            new Letter(
                    Language.JA,
                    Notice.Kind.OFFERED,
                    "席が空きました",
                    List.of("湖", "席1", "予約番号: 1a2b-3c4d"),
                    "10:30までに押してください。",
                    "この予約をする",
                    URI.create("https://town.example/b/1"),
                    List.of(),
                    "ending");

    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private HttpServer server;
    private int status = 200;
    private String answer = "{\"sentMessages\":[]}";

    @BeforeEach
    void startLine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopLine() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.add(
                    exchange.getRequestURI().getPath()
                            + " "
                            + exchange.getRequestHeaders().getFirst("X-Line-Retry-Key")
                            + " "
                            + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var bytes = answer.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Result send() {
        var endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
        return new LineLetters(endpoint, () -> "access").send(HANAKO, LETTER, KEY);
    }

    @Test
    void pushesACardThatReadsAloneUnderItsKey() throws InterruptedException {
        assertEquals(Result.SENT, send());
        var call = calls.take();
        assertTrue(call.startsWith("/v2/bot/message/push " + KEY + " "), call);
        assertTrue(call.contains("\"to\":\"U1\""), call);
        assertTrue(
                call.contains(
                        "\"altText\":\"席が空きました\\n湖\\n席1\\n予約番号: 1a2b-3c4d\\n10:30までに押してください。\""),
                call);
        assertTrue(call.contains("\"label\":\"この予約をする\""), call);
        assertTrue(call.contains("\"uri\":\"https://town.example/b/1\""), call);
    }

    @ParameterizedTest
    @CsvSource({
        "400, The request body has 1 error(s), REFUSED",
        "401, Authentication failed, TRY_AGAIN",
        "403, Access to this API is not available, REFUSED",
        "409, The retry key is already accepted, SENT",
        "429, The API rate limit has been exceeded. Try again later., TRY_AGAIN",
        "429, You have reached your monthly limit., MONTHLY_LIMIT",
        "500, Internal server error, TRY_AGAIN"
    })
    void tellsWhatLinesAnswerMeans(int status, String message, Result result) {
        this.status = status;
        this.answer = "{\"message\":\"" + message + "\"}";
        assertEquals(result, send());
    }

    @Test
    void triesAgainWhenLineCannotBeReached() {
        server.stop(0);
        assertEquals(Result.TRY_AGAIN, send());
    }
}
