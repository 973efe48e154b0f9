package jp.machimado.functions.chatwebhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.guide.safety.PrivateNumbers;
import jp.machimado.line.QueuedEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The function as the cloud wires it, with SQS and Secrets Manager behind the SDK's own client.
class WiredWebhookTest {

    private final PretendAws aws = new PretendAws();
    private Instant now = Instant.parse("2026-07-01T00:00:00Z");
    private final ChatWebhookFunction function =
            new ChatWebhookFunction(
                    Map.of(
                            "LINE_CHANNEL_SECRET_ID", "machimado/line-channel-secret",
                            "QUEUE_URL", "https://sqs.example/1/chat.fifo",
                            "AWS_ENDPOINT_URL", aws.address()),
                    () -> now);

    @AfterEach
    void close() {
        aws.close();
    }

    private int status(String body, String secret) {
        return function.handleRequest(LineCall.signed(body, secret), NoContext.GIVEN)
                .getStatusCode();
    }

    private int status(String body) {
        return status(body, aws.secret);
    }

    private static String many(int events, String text) {
        return LineCall.body(
                IntStream.range(0, events)
                        .mapToObj(i -> LineCall.said("event" + i, text))
                        .toList());
    }

    @Test
    void connectsToNothingBeforeTheFirstCall() {
        assertEquals(0, aws.calls);
    }

    @Test
    void queuesEachEventOnceWithItsGroupAndAgainstDuplicates() {
        assertEquals(200, status(LineCall.saying("住民票がほしい", "いくら？")));
        var queued = aws.queued();
        assertEquals(2, queued.size());
        assertEquals(LineCall.USER, queued.getFirst().path("MessageGroupId").asText());
        assertEquals(
                List.of("01HZX8C5T6V7W8X9Y0Z1A2B3C0", "01HZX8C5T6V7W8X9Y0Z1A2B3C1"),
                queued.stream()
                        .map(entry -> entry.path("MessageDeduplicationId").asText())
                        .toList());
        var event = new QueuedEvents().read(queued.getFirst().path("MessageBody").asText());
        assertEquals("01HZX8C5T6V7W8X9Y0Z1A2B3C0", event.envelope().webhookEventId());
    }

    @Test
    void letsNoDigitOfAPrivateNumberReachTheQueue() {
        assertEquals(200, status(LineCall.saying("マイナンバーは 1234 5678 9018 です")));
        var sent = aws.batches.getFirst();
        assertFalse(sent.contains("1234") || sent.contains("5678") || sent.contains("9018"), sent);
        var message = aws.queued().getFirst().path("MessageBody").asText();
        var said = assertInstanceOf(ChatEvent.Said.class, new QueuedEvents().read(message));
        assertTrue(said.text().contains(PrivateNumbers.MARKER), said.text());
        assertTrue(said.text().codePoints().noneMatch(Character::isDigit), said.text());
    }

    @Test
    void sendsTenEventsAtMostInOneCallAndKeepsTheirOrder() {
        assertEquals(200, status(many(23, "はい")));
        assertEquals(3, aws.batches.size());
        assertEquals(
                IntStream.range(0, 23).mapToObj(i -> "event" + i).toList(),
                aws.queued().stream()
                        .map(entry -> entry.path("MessageDeduplicationId").asText())
                        .toList());
    }

    @Test
    void sendsLessThan256KilobytesInOneCall() {
        assertEquals(200, status(many(20, "長".repeat(5000))));
        assertEquals(20, aws.queued().size());
        assertTrue(aws.batches.size() > 2);
        for (var batch : aws.batches) {
            int bytes = 0;
            for (var entry : aws.queued()) {
                var message = entry.path("MessageBody").asText();
                var id = "\"" + entry.path("MessageDeduplicationId").asText() + "\"";
                bytes += batch.contains(id) ? message.getBytes(StandardCharsets.UTF_8).length : 0;
            }
            assertTrue(bytes > 0 && bytes <= 256 * 1024, "a batch of " + bytes + " bytes");
        }
    }

    @Test
    void asksForRedeliveryWhenOneEntryFails() {
        aws.refusedEntry = 1;
        assertEquals(500, status(LineCall.saying("一", "二", "三")));
        assertEquals(200, status(LineCall.saying("一", "二", "三")));
    }

    @Test
    void sendsNothingAfterABatchThatFailed() {
        aws.refusedEntry = 4;
        assertEquals(500, status(many(23, "はい")));
        assertEquals(1, aws.batches.size());
    }

    @Test
    void asksForRedeliveryWhenSqsIsBroken() {
        assertEquals(200, status(LineCall.saying("一")));
        aws.isBroken = true;
        assertEquals(500, status(LineCall.saying("二")));
    }

    @Test
    void seesARotatedSecretHoweverOftenItsSnapshotIsRestored() {
        var body = LineCall.body(List.of());
        assertEquals(200, status(body, "the channel secret"));
        for (var rotated : List.of("second", "third")) {
            now = now.plus(Duration.ofDays(1));
            aws.secret = rotated;
            assertEquals(200, status(body, rotated));
            assertEquals(401, status(body, "the channel secret"));
        }
    }

    @Test
    void asksForRedeliveryWhileTheSecretCannotBeLoaded() {
        aws.isBroken = true;
        assertEquals(500, status(LineCall.body(List.of())));
        aws.isBroken = false;
        assertEquals(200, status(LineCall.body(List.of())));
    }
}
