package jp.machimado.functions.chatwebhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.lambda.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatWebhookFunctionTest {

    private static final String SECRET = "the channel secret";
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final List<ChatEvent> queued = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private EventQueue queue = queued::addAll;

    private int status(APIGatewayV2HTTPEvent call) {
        var log = new Log("chat-webhook", () -> NOW, lines::add);
        return new ChatWebhookFunction(() -> SECRET, events -> queue.put(events), log, () -> NOW)
                .handleRequest(call, NoContext.GIVEN)
                .getStatusCode();
    }

    private static APIGatewayV2HTTPEvent signed(String body) {
        return LineCall.signed(body, SECRET);
    }

    @Test
    void queuesWhatLineSigned() {
        assertEquals(200, status(signed(LineCall.saying("住民票がほしい", "いくら？"))));
        assertEquals(
                List.of("住民票がほしい", "いくら？"),
                queued.stream().map(event -> ((ChatEvent.Said) event).text()).toList());
        assertEquals(NOW, queued.getFirst().envelope().receivedAt());
        assertTrue(lines.toString().contains("\"QUEUED\":2"), lines::toString);
    }

    @Test
    void readsABodyThatCameAsBase64() {
        assertEquals(200, status(LineCall.inBase64(signed(LineCall.saying("ごみの日は？")))));
        assertEquals(1, queued.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Line-Signature", "x-line-signature", "X-LINE-SIGNATURE"})
    void findsTheSignatureInAHeaderOfAnyCase(String name) {
        var call = signed(LineCall.saying("ごみの日は？"));
        var signature = call.getHeaders().values().iterator().next();
        assertEquals(200, status(LineCall.with(call.getBody(), Map.of(name, signature))));
    }

    @Test
    void refusesACallWithoutSignature() {
        assertEquals(401, status(LineCall.with(LineCall.saying("こんにちは"), Map.of())));
        assertEquals(List.of(), queued);
        assertTrue(lines.toString().contains("\"BAD_SIGNATURE\":1"), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not Base64!", "AAAA", "署名"})
    void refusesACallWithAnotherSignature(String signature) {
        var headers = Map.of("x-line-signature", signature);
        assertEquals(401, status(LineCall.with(LineCall.saying("こんにちは"), headers)));
        assertEquals(List.of(), queued);
    }

    @Test
    void refusesABodyThatWasAltered() {
        var call = signed(LineCall.saying("こんにちは"));
        call.setBody(call.getBody() + " ");
        assertEquals(401, status(call));
        assertEquals(List.of(), queued);
    }

    @Test
    void refusesABodyThatAnotherChannelSigned() {
        assertEquals(401, status(LineCall.signed(LineCall.saying("こんにちは"), "another")));
    }

    @Test
    void answersACallWithoutEvents() {
        assertEquals(200, status(signed(LineCall.body(List.of()))));
        assertEquals(List.of(), queued);
    }

    @Test
    void countsEventsOfUnknownKinds() {
        assertEquals(200, status(signed(LineCall.body(List.of(LineCall.unknown("01HZX8"))))));
        assertEquals(List.of(), queued);
        assertTrue(lines.toString().contains("\"UNKNOWN_EVENTS\":1"), lines::toString);
    }

    @Test
    void refusesMoreThanOneMegabyteCountedAfterDecoding() {
        var most = LineCall.body(List.of()) + " ".repeat(1024 * 1024);
        var fits = most.substring(0, 1024 * 1024);
        assertEquals(200, status(LineCall.inBase64(signed(fits))));
        assertEquals(413, status(LineCall.inBase64(signed(fits + " "))));
        assertEquals(413, status(signed(fits + " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"events\":{}}", "\u0000"})
    void refusesASignedBodyThatIsNoCallOfLine(String body) {
        assertEquals(400, status(signed(body)));
        assertEquals(List.of(), queued);
    }

    @Test
    void staysUprightUnderAThousandBrokenBodies() {
        var random = new Random(20260701);
        var whole = LineCall.saying("住民票がほしい", "いくら？");
        for (int i = 0; i < 1000; i++) {
            var broken = new StringBuilder(whole);
            for (int cut = random.nextInt(8); cut >= 0; cut--) {
                int at = random.nextInt(broken.length());
                broken.replace(at, at + 1, Character.toString(random.nextInt(0x20, 0x3100)));
            }
            int status = status(signed(broken.toString()));
            assertTrue(status == 200 || status == 400, () -> status + " for " + broken);
        }
    }

    @Test
    void asksForRedeliveryWhenTheQueueFails() {
        queue =
                events -> {
                    throw new IllegalStateException("no queue for " + events);
                };
        assertEquals(500, status(signed(LineCall.saying("母の介護が心配です"))));
        assertTrue(lines.toString().contains("\"NOT_QUEUED\":1"), lines::toString);
    }

    @Test
    void logsNeitherTextNorPerson() {
        assertEquals(200, status(signed(LineCall.saying("住民票がほしい"))));
        queue =
                events -> {
                    throw new IllegalStateException("no queue for " + events);
                };
        assertEquals(500, status(signed(LineCall.saying("母の介護が心配です"))));
        assertFalse(lines.toString().contains("住民票"), lines::toString);
        assertFalse(lines.toString().contains("介護"), lines::toString);
        assertFalse(lines.toString().contains(LineCall.USER), lines::toString);
    }
}
