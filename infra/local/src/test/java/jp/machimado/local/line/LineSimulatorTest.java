package jp.machimado.local.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineSimulatorTest extends LineOverHttp {

    private static final ObjectMapper JSON = new ObjectMapper();

    LineSimulatorTest() throws IOException {}

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
    void anotherAccessTokenIsRefused() {
        var answer = post("/v2/bot/message/push", "{}", "Authorization", "Bearer other");
        assertEquals(401, answer.statusCode());
        assertTrue(answer.body().contains("Authentication failed"));
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

    private String textOf(int index) throws IOException {
        JsonNode body = JSON.readTree(webhooks.get(index).body().text());
        return body.path("events").get(0).path("message").path("text").asText();
    }
}
