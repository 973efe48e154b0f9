package jp.machimado.local.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.local.MovedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalQueueTest {

    private static final int VISIBILITY = 15;

    private final MovedClock clock = new MovedClock();
    private final Path file;
    private LocalQueue queue;

    LocalQueueTest(@TempDir Path folder) {
        file = folder.resolve("queue.jsonl");
        queue = LocalQueue.open(file, QueueRules.OURS, clock);
    }

    @Test
    void aGroupIsReceivedInOrderAndOneMessageAtATime() {
        queue.send("sakura", "1", "first");
        queue.send("sakura", "2", "second");
        var first = queue.receive().orElseThrow();
        assertEquals("first", first.message().body());
        assertTrue(queue.receive().isEmpty(), "the group is locked");
        assertTrue(queue.delete(first.receipt()));
        assertEquals("second", queue.receive().orElseThrow().message().body());
    }

    @Test
    void aLockedGroupHoldsUpNobodyElse() {
        queue.send("sakura", "1", "hers");
        queue.send("kenichi", "2", "his");
        assertEquals(List.of("hers", "his"), receivable());
    }

    @Test
    void aMessageIsHiddenForFifteenSecondsAndThenReceivedAgainWithAHigherCount() {
        queue.send("sakura", "1", "hello");
        var first = queue.receive().orElseThrow();
        clock.pass(VISIBILITY - 1);
        assertTrue(queue.receive().isEmpty());
        clock.pass(1);
        var second = queue.receive().orElseThrow();
        assertEquals(List.of(1, 2), List.of(first.count(), second.count()));
        assertEquals(first.firstReceivedAt(), second.firstReceivedAt());
    }

    @Test
    void anOldReceiptDeletesNothing() {
        queue.send("sakura", "1", "hello");
        var first = queue.receive().orElseThrow();
        clock.pass(VISIBILITY);
        var second = queue.receive().orElseThrow();
        assertFalse(queue.delete(first.receipt()));
        assertEquals(1, queue.size());
        assertTrue(queue.delete(second.receipt()));
        assertEquals(0, queue.size());
    }

    @Test
    void theSameDeduplicationIdWithinFiveMinutesIsNotQueuedTwice() {
        var first = queue.send("sakura", "event-1", "hello");
        clock.pass(299);
        var again = queue.send("sakura", "event-1", "hello");
        assertTrue(again.duplicate());
        assertEquals(first.messageId(), again.messageId());
        assertEquals(List.of("hello"), receivable());
    }

    @Test
    void aDeletedMessageIsStillADuplicateForFiveMinutesAndThenNoMore() {
        queue.send("sakura", "event-1", "hello");
        queue.delete(queue.receive().orElseThrow().receipt());
        assertTrue(queue.send("sakura", "event-1", "hello").duplicate());
        clock.pass(300);
        assertFalse(queue.send("sakura", "event-1", "hello").duplicate());
    }

    @Test
    void theFourthReceiveIsADeadLetterAndFreesTheGroup() {
        queue.send("sakura", "1", "poison");
        queue.send("sakura", "2", "good");
        for (var receive = 1; receive <= 3; receive++) {
            assertEquals("poison", queue.receive().orElseThrow().message().body());
            assertTrue(queue.receive().isEmpty());
            clock.pass(VISIBILITY);
        }
        assertEquals("good", queue.receive().orElseThrow().message().body());
        assertEquals("poison", queue.dead().getFirst().message().body());
        assertEquals(3, queue.dead().getFirst().receives());
    }

    @Test
    void aMessageIsDroppedAfterTenMinutesAndADeadLetterAfterADay() {
        queue.send("sakura", "1", "late");
        clock.pass(601);
        assertTrue(queue.receive().isEmpty());
        queue.send("sakura", "2", "poison");
        for (var receive = 1; receive <= 3; receive++) {
            var _ = queue.receive().orElseThrow();
            clock.pass(VISIBILITY);
        }
        assertTrue(queue.receive().isEmpty());
        assertEquals(1, queue.dead().size());
        clock.pass(24 * 3600 + 1);
        assertEquals(List.of(), queue.dead());
    }

    @Test
    void everythingIsThereAfterAKill() {
        queue.send("sakura", "1", "in flight");
        queue.send("kenichi", "2", "handled");
        queue.send("maria", "3", "waiting");
        var _ = queue.receive().orElseThrow();
        queue.delete(queue.receive().orElseThrow().receipt());
        var killed = queue.send("linh", "4", "last");

        queue = LocalQueue.open(file, QueueRules.OURS, clock);
        assertEquals(List.of("waiting", "last"), receivable());
        assertTrue(queue.send("kenichi", "2", "handled").duplicate());
        clock.pass(VISIBILITY);
        assertEquals(2, queue.receive().orElseThrow().count());
        assertNotEquals(
                killed.sequence(), queue.send("wang", "5", "next").sequence(), "still growing");
    }

    @Test
    void deadLettersAndCountsSurviveTwoRestarts() {
        queue.send("sakura", "1", "poison");
        for (var receive = 1; receive <= 3; receive++) {
            assertEquals(receive, queue.receive().orElseThrow().count());
            clock.pass(VISIBILITY);
            queue.close();
            queue = LocalQueue.open(file, QueueRules.OURS, clock);
        }
        assertTrue(queue.receive().isEmpty());
        queue.close();
        queue = LocalQueue.open(file, QueueRules.OURS, clock);
        assertEquals(1, queue.dead().size());
    }

    @Test
    void aLineThatAKillHasTornIsLeftOut() throws IOException {
        queue.send("sakura", "1", "whole");
        Files.writeString(file, "{\"what\":\"sent\",\"mess", StandardOpenOption.APPEND);
        queue = LocalQueue.open(file, QueueRules.OURS, clock);
        assertEquals(List.of("whole"), receivable());
    }

    @Test
    void theJournalDoesNotGrowForEver() throws IOException {
        var body = "x".repeat(100_000);
        for (var number = 0; number < 30; number++) {
            queue.send("sakura", "event-" + number, body);
            queue.delete(queue.receive().orElseThrow().receipt());
            clock.pass(301);
        }
        assertTrue(Files.size(file) < 2_000_000, () -> "small again");
    }

    private List<String> receivable() {
        var bodies = new ArrayList<String>();
        for (var next = queue.receive(); next.isPresent(); next = queue.receive()) {
            bodies.add(next.get().message().body());
        }
        return bodies;
    }
}
