package jp.machimado.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.machimado.line.Delivery.NOW;
import static jp.machimado.line.Delivery.TEXT;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not in LINE's form.
class MalformedWebhookTest {

    private final WebhookReader reader = new WebhookReader();

    @Test
    void countsWhatItDoesNotKnowAndReadsTheRest() {
        var body =
                "{\"events\":["
                        + String.join(
                                ",",
                                "{\"type\":\"beacon\",\"webhookEventId\":\"a\"}",
                                "{\"type\":\"new-in-2027\",\"webhookEventId\":\"b\"}",
                                "{\"type\":\"message\",\"webhookEventId\":\"c\",\"message\":"
                                        + "{\"id\":\"m\",\"type\":\"hologram\"}}",
                                "{\"type\":\"follow\"}",
                                "7",
                                TEXT.formatted("はい"))
                        + "]}";
        var delivered =
                assertInstanceOf(Webhook.Delivered.class, reader.read(body.getBytes(UTF_8), NOW));
        assertEquals(5, delivered.unknown());
        assertEquals(1, delivered.events().size());
    }

    @Test
    void readsACallWithoutEvents() {
        assertEquals(
                new Webhook.Delivered(List.of(), 0),
                reader.read("{\"destination\":\"U0\",\"events\":[]}".getBytes(UTF_8), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "7", "{}", "{\"events\":{}}", "<xml/>"})
    void saysOfWhatIsNotLinesFormThatItIsMalformed(String body) {
        assertEquals(new Webhook.Malformed(), reader.read(body.getBytes(UTF_8), NOW));
    }

    @Test
    void saysThatABottomlessBodyIsMalformed() {
        var body = "[".repeat(500_000);
        assertEquals(new Webhook.Malformed(), reader.read(body.getBytes(UTF_8), NOW));
    }

    @Test
    void neverThrowsWhateverIsAltered() {
        var random = new Random(20261124);
        var whole = ("{\"events\":[" + TEXT.formatted("税はいくら 1234") + "]}").getBytes(UTF_8);
        Stream.generate(() -> altered(whole, random))
                .limit(1_000)
                .forEach(body -> assertDoesNotThrow(() -> reader.read(body, NOW)));
    }

    private static byte[] altered(byte[] whole, Random random) {
        var body = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }
}
