package jp.machimado.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;

class SesLettersTest {

    private static final Contact TARO =
            new Contact(Contact.Channel.MAIL, "taro@example.jp", Language.JA);
    private static final Letter LETTER =
            new Letter(
                    Language.JA,
                    Notice.Kind.BOOKED,
                    "予約ができました",
                    List.of("湖", "予約番号: 1a2b-3c4d"),
                    "予約のページで変えられます。",
                    "予約のページを開く",
                    URI.create("https://town.example/b/1"),
                    List.of(),
                    "返信はできません。");

    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();
    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private HttpServer server;
    private Fault fault = Fault.NONE;
    private int status = 200;
    private String error = "";

    enum Fault {
        NONE,
        SILENT,
        DROPPED
    }

    @BeforeEach
    void startSes() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopSes() {
        testIsOver.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            calls.add(
                    call.getRequestURI().getPath()
                            + " "
                            + new String(call.getRequestBody().readAllBytes(), UTF_8));
            if (fault == Fault.SILENT) {
                testIsOver.await();
            }
            if (fault == Fault.NONE) {
                var body = "{\"MessageId\":\"1\"}".getBytes(UTF_8);
                call.getResponseHeaders().add("Content-Type", "application/json");
                if (!error.isEmpty()) {
                    call.getResponseHeaders().add("x-amzn-ErrorType", error);
                }
                call.sendResponseHeaders(status, body.length);
                call.getResponseBody().write(body);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Result send() {
        try (var ses =
                SesV2Client.builder()
                        .endpointOverride(
                                URI.create("http://localhost:" + server.getAddress().getPort()))
                        .region(Region.AP_NORTHEAST_1)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create("local", "local")))
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .socketTimeout(Duration.ofMillis(500)))
                        .overrideConfiguration(
                                change -> change.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                        .build()) {
            return new SesLetters(ses, "yoyaku@example.jp").send(TARO, LETTER, new UUID(1, 1));
        }
    }

    @Test
    void sendsPlainTextWithALink() throws InterruptedException {
        assertEquals(Result.SENT, send());
        var call = calls.take();
        assertTrue(call.startsWith("/v2/email/outbound-emails "), call);
        assertTrue(call.contains("\"FromEmailAddress\":\"yoyaku@example.jp\""), call);
        assertTrue(call.contains("\"ToAddresses\":[\"taro@example.jp\"]"), call);
        assertTrue(call.contains("\"Subject\":{\"Data\":\"予約ができました\""), call);
        assertTrue(call.contains("https://town.example/b/1\\n"), call);
        assertTrue(call.contains("1a2b-3c4d\\n"), call);
        assertFalse(call.contains("Html"), call);
    }

    @ParameterizedTest
    @CsvSource({
        "429, TooManyRequestsException, TRY_AGAIN",
        "400, SendingPausedException, TRY_AGAIN",
        "400, LimitExceededException, TRY_AGAIN",
        "403, AccessDeniedException, TRY_AGAIN",
        "400, MessageRejected, REFUSED",
        "400, BadRequestException, REFUSED",
        "500, InternalFailure, UNCERTAIN",
        "503, ServiceUnavailable, UNCERTAIN"
    })
    void tellsWhatTheAnswerMeans(int status, String error, Result result) {
        this.status = status;
        this.error = error;
        assertEquals(result, send());
        assertEquals(1, calls.size());
    }

    @ParameterizedTest
    @CsvSource({"SILENT", "DROPPED"})
    void isUncertainAndAsksOnceWhenNoAnswerComes(Fault fault) {
        this.fault = fault;
        assertEquals(Result.UNCERTAIN, send());
        assertEquals(1, calls.size());
    }

    @Test
    void triesAgainWhenSesCouldNotBeReachedAtAll() {
        server.stop(0);
        assertEquals(Result.TRY_AGAIN, send());
    }
}
