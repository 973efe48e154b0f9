package jp.machimado.local.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.machimado.local.MovedClock;
import jp.machimado.local.http.LocalHost;
import jp.machimado.local.http.Request;
import jp.machimado.local.http.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// LINE over real HTTP, as the service meets it.
final class LineSimulatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAKURA = "U" + "1".repeat(32);
    private static final String HELLO = "[{\"type\":\"text\",\"text\":\"hello\"}]";
    private static final String KEY = "123e4567-e89b-12d3-a456-426614174000";

    private final MovedClock clock = new MovedClock();
    private final List<Request> webhooks = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final LocalHost host;
    private final LineSimulator line;

    LineSimulatorTest() throws IOException {
        host = LocalHost.on(0, Map.of("/line/webhook", this::webhook), _ -> Response.json(404, ""));
        var webhook = URI.create("http://localhost:" + host.port() + "/line/webhook");
        line =
                new LineSimulator(
                        new Channel("secret", "token", webhook),
                        clock,
                        new Random(1),
                        Optional.empty());
        host.add("/line-api", line.api());
        host.start();
    }

    @AfterEach
    void closes() {
        host.close();
    }

    @Test
    void aWebhookIsSignedWithTheChannelSecret() throws IOException {
        var delivery = line.text(SAKURA, "婚姻届を出したい");
        assertEquals(200, delivery.status());
        var sent = webhooks.getFirst();
        assertEquals(
                Webhook.signature("secret", sent.body().bytes()),
                sent.header("x-line-signature").orElseThrow());
        var event = JSON.readTree(sent.body().text()).path("events").get(0);
        assertEquals("婚姻届を出したい", event.path("message").path("text").asText());
        assertEquals(26, event.path("webhookEventId").asText().length());
        assertEquals(clock.millis(), event.path("timestamp").asLong());
    }

    @Test
    void aSignatureIsTheHmacThatAnyOtherProgramComputes() {
        assertEquals(
                "oqOhqDZdBCnkZ0tHIj/l++22oHwsen93gkx3OAzBCQE=",
                Webhook.signature(
                        "8c570fa6dd201bb328f1c1eac23a96d8", "{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aReplyTokenIsGoodOnce() {
        var token = line.text(SAKURA, "hi").replyToken();
        assertEquals(200, reply(token).statusCode());
        var again = reply(token);
        assertEquals(400, again.statusCode());
        assertEquals("{\"message\":\"Invalid reply token\"}", again.body());
        assertEquals(1, line.messagesTo(SAKURA).size());
    }

    @ParameterizedTest
    @CsvSource({"59, 200", "60, 400"})
    void aReplyTokenIsGoodForAMinute(int seconds, int status) {
        var token = line.text(SAKURA, "hi").replyToken();
        clock.pass(seconds);
        assertEquals(status, reply(token).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"300, 59, 200", "300, 60, 400", "1190, 9, 200", "1190, 10, 400", "1200, 0, 400"})
    void aRedeliveryMakesItsTokenGoodForAnotherMinuteButNotAfterTwentyMinutes(
            int redeliveredAfter, int repliedAfter, int status) {
        var first = line.text(SAKURA, "hi");
        clock.pass(redeliveredAfter);
        var again = line.redeliver(first.event());
        assertEquals(first.webhookEventId(), again.webhookEventId());
        assertEquals(first.replyToken(), again.replyToken());
        assertTrue(again.event().path("deliveryContext").path("isRedelivery").asBoolean());
        clock.pass(repliedAfter);
        assertEquals(status, reply(again.replyToken()).statusCode());
    }

    @Test
    void aUsedTokenStaysUsedWhenItsEventIsRedelivered() {
        var first = line.text(SAKURA, "hi");
        reply(first.replyToken());
        line.redeliver(line.lastEvent(SAKURA).orElseThrow());
        assertEquals(400, reply(first.replyToken()).statusCode());
    }

    @Test
    void aRefusedReplyDoesNotSpendItsToken() {
        var token = line.text(SAKURA, "hi").replyToken();
        assertEquals(400, reply(token, "[]").statusCode());
        assertEquals(200, reply(token).statusCode());
    }

    @Test
    void anotherAccessTokenIsRefused() {
        var answer = post("/v2/bot/message/push", "{}", "Authorization", "Bearer other");
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("Authentication failed"));
    }

    @Test
    void aRepeatedRetryKeyIsAConflictForADayAndNamesTheAcceptedRequest() {
        var first = push(KEY);
        assertEquals(200, first.statusCode());
        var again = push(KEY);
        assertEquals(409, again.statusCode());
        assertEquals(
                header(first, "x-line-request-id"), header(again, "x-line-accepted-request-id"));
        assertNotEquals(header(first, "x-line-request-id"), header(again, "x-line-request-id"));
        assertEquals(1, line.messagesTo(SAKURA).size());
        clock.pass(24 * 3600);
        assertEquals(200, push(KEY).statusCode());
    }

    @Test
    void aRetryKeyIsAUuidAndOnlyForPushMessages() {
        assertEquals(400, push("once").statusCode());
        var token = line.text(SAKURA, "hi").replyToken();
        var body = "{\"replyToken\":\"" + token + "\",\"messages\":" + HELLO + "}";
        assertEquals(
                400, post("/v2/bot/message/reply", body, "X-Line-Retry-Key", KEY).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"RATE_LIMIT, 429", "MONTHLY_LIMIT, 429", "SERVER_ERROR, 500"})
    void lineFailsOnDemandOnceWithoutSending(Fault fault, int status) {
        var token = line.text(SAKURA, "hi").replyToken();
        line.failNext(fault);
        assertEquals(status, reply(token).statusCode());
        assertEquals(List.of(), line.messagesTo(SAKURA));
        assertEquals(200, reply(token).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"DROPPED, 0, 200", "SENT_BUT_DROPPED, 1, 400"})
    void aDroppedConnectionLeavesTheCallerUncertain(Fault fault, int sent, int then) {
        var token = line.text(SAKURA, "hi").replyToken();
        line.failNext(fault);
        assertThrows(IllegalStateException.class, () -> reply(token));
        assertEquals(sent, line.messagesTo(SAKURA).size());
        assertEquals(then, reply(token).statusCode());
    }

    @Test
    void askingForAProfileIsRefusedAndSeen() {
        var request = request("/v2/bot/profile/" + SAKURA).GET().build();
        assertEquals(403, sent(request).statusCode());
        assertEquals(
                "/line-api/v2/bot/profile/" + SAKURA,
                line.refusals().getFirst().json().path("path").asText());
    }

    @Test
    void heldWebhooksComeInTheOrderThatIsAskedFor() throws IOException {
        line.hold();
        line.text(SAKURA, "first");
        line.text(SAKURA, "second");
        assertEquals(List.of(), webhooks);
        line.release(true);
        assertEquals(List.of("second", "first"), List.of(textOf(0), textOf(1)));
    }

    @ParameterizedTest
    @CsvSource({"5, 202", "60, 202", "3, 400", "65, 400", "7, 400"})
    void theLoadingAnimationLastsFiveToSixtySecondsInFives(int seconds, int status) {
        var body = "{\"chatId\":\"" + SAKURA + "\",\"loadingSeconds\":" + seconds + "}";
        assertEquals(status, post("/v2/bot/chat/loading/start", body).statusCode());
    }

    private Response webhook(Request request) {
        webhooks.add(request);
        return Response.json(200, "{}");
    }

    private String textOf(int index) throws IOException {
        JsonNode body = JSON.readTree(webhooks.get(index).body().text());
        return body.path("events").get(0).path("message").path("text").asText();
    }

    private HttpResponse<String> reply(String token) {
        return reply(token, HELLO);
    }

    private HttpResponse<String> reply(String token, String messages) {
        return post(
                "/v2/bot/message/reply",
                "{\"replyToken\":\"" + token + "\",\"messages\":" + messages + "}");
    }

    private HttpResponse<String> push(String key) {
        var body = "{\"to\":\"" + SAKURA + "\",\"messages\":" + HELLO + "}";
        return post("/v2/bot/message/push", body, "X-Line-Retry-Key", key);
    }

    private HttpResponse<String> post(String path, String body, String... headers) {
        var request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
        for (var index = 0; index < headers.length; index += 2) {
            request.setHeader(headers[index], headers[index + 1]);
        }
        return sent(request.build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + host.port() + "/line-api" + path))
                .header("Authorization", "Bearer token")
                .header("Content-Type", "application/json");
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException fault) {
            throw new IllegalStateException("no answer", fault);
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
