package jp.machimado.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import jp.machimado.conversation.ChatEvent;

/// A call of LINE's with one event.
final class Delivery {

    static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    /// A text message that says `%s`.
    static final String TEXT =
            """
            {"type":"message","webhookEventId":"01E","replyToken":"tok","timestamp":1700000000000,
             "mode":"active","deliveryContext":{"isRedelivery":false},
             "source":{"type":"user","userId":"U1"},
             "message":{"id":"m1","type":"text","quoteToken":"q","text":"%s"}}\
            """;

    private static final WebhookReader READER = new WebhookReader();

    private Delivery() {}

    /// The one event in a call that holds `event` alone.
    static ChatEvent one(String event) {
        var body = ("{\"destination\":\"U0\",\"events\":[" + event + "]}").getBytes(UTF_8);
        var delivered = assertInstanceOf(Webhook.Delivered.class, READER.read(body, NOW));
        assertEquals(0, delivered.unknown());
        assertEquals(1, delivered.events().size());
        return delivered.events().getFirst();
    }
}
