package jp.machimado.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.machimado.local.EventFunction;
import jp.machimado.local.MovedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EventSourceMappingTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final MovedClock clock = new MovedClock();
    private final LocalQueue queue;
    private final List<String> handled = new CopyOnWriteArrayList<>();

    EventSourceMappingTest(@TempDir Path folder) {
        queue = LocalQueue.open(folder.resolve("queue.jsonl"), QueueRules.OURS, clock);
    }

    @Test
    void theFunctionGetsTheEventThatLambdaWouldGiveIt() {
        queue.send("sakura", "event-1", "hello");
        var events = new CopyOnWriteArrayList<JsonNode>();
        pass((event, context) -> {
            events.add(event);
            assertTrue(context.getRemainingTimeInMillis() > 9_000);
            return EventFunction.FINE;
        });
        var message = only(events.getFirst());
        assertEquals("hello", message.path("body").asText());
        assertEquals("5d41402abc4b2a76b9719d911017c592", message.path("md5OfBody").asText());
        assertEquals("aws:sqs", message.path("eventSource").asText());
        assertEquals(SqsEvents.ARN, message.path("eventSourceARN").asText());
        assertEquals("sakura", message.at("/attributes/MessageGroupId").asText());
        assertEquals("event-1", message.at("/attributes/MessageDeduplicationId").asText());
        assertEquals("1", message.at("/attributes/ApproximateReceiveCount").asText());
        assertEquals("1782864000000", message.at("/attributes/SentTimestamp").asText());
        assertEquals(0, queue.size());
    }

    @Test
    void aPoisonedMessageDelaysOnlyItsOwnGroupAndByFortyFiveSecondsAtMost() {
        queue.send("sakura", "1", "poison");
        queue.send("sakura", "2", "after the poison");
        queue.send("kenichi", "3", "his");
        for (var seconds = 0; seconds <= 45; seconds += 15) {
            pass(this::failOnPoison);
            clock.pass(15);
            assertTrue(handled.contains("his"), "not held up at all");
        }
        assertEquals(List.of("his", "after the poison"), handled);
        assertEquals("poison", queue.dead().getFirst().message().body());
    }

    @Test
    void aNamedFailureAnExceptionAndAFailureWithoutIdAreAllReceivedAgain() {
        queue.send("a", "1", "named");
        queue.send("b", "2", "thrown");
        queue.send("c", "3", "unnamed");
        queue.send("d", "4", "null");
        pass((event, _) -> failing(only(event)));
        assertEquals(3, queue.size());
        clock.pass(15);
        assertEquals(3, pass((_, _) -> EventFunction.FINE));
        assertEquals(0, queue.size());
    }

    @Test
    void groupsAreHandledAtTheSameTime() {
        queue.send("a", "1", "one");
        queue.send("b", "2", "two");
        var both = new CountDownLatch(2);
        pass((_, _) -> {
            both.countDown();
            assertTrue(waits(both), "the other group runs too");
            return EventFunction.FINE;
        });
        assertEquals(0, queue.size());
    }

    @Test
    void aCallThatExceedsTheTimeOutFails() {
        queue.send("a", "1", "slow");
        var never = new CountDownLatch(1);
        try (var mapping =
                new EventSourceMapping(
                        queue,
                        (EventFunction)
                                (_, _) -> {
                                    assertTrue(waits(never));
                                    return EventFunction.FINE;
                                },
                        Duration.ofMillis(50))) {
            mapping.pass();
        }
        assertEquals(1, queue.size());
    }

    @Test
    void aStartedMappingTakesWhatIsSent() {
        var done = new CountDownLatch(1);
        try (var mapping =
                new EventSourceMapping(
                        queue,
                        (EventFunction)
                                (_, _) -> {
                                    done.countDown();
                                    return EventFunction.FINE;
                                },
                        TIMEOUT)) {
            mapping.start();
            queue.send("a", "1", "one");
            assertTrue(waits(done));
        }
    }

    private int pass(EventFunction function) {
        try (var mapping = new EventSourceMapping(queue, function, TIMEOUT)) {
            return mapping.pass();
        }
    }

    private String failOnPoison(JsonNode event, Context context) {
        var body = only(event).path("body").asText();
        if (body.equals("poison")) {
            throw new IllegalStateException("poisoned in " + context.getFunctionName());
        }
        handled.add(body);
        return EventFunction.FINE;
    }

    private static JsonNode only(JsonNode event) {
        assertEquals(1, event.path("Records").size());
        return event.path("Records").path(0);
    }

    private static String failing(JsonNode message) {
        return switch (message.path("body").asText()) {
            case "named" -> EventFunction.failed(message.path("messageId").asText());
            case "unnamed" -> EventFunction.failed("");
            case "null" -> "null";
            default -> throw new IllegalStateException("thrown");
        };
    }

    private static boolean waits(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            return false;
        }
    }
}
