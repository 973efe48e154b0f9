package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.AnswerEvent;
import jp.machimado.conversation.AnswerEvent.Result;
import jp.machimado.conversation.Outgoing;
import jp.machimado.conversation.Receipts;
import jp.machimado.conversation.Replies;
import org.junit.jupiter.api.Test;

/// A worker that does not die but stands still at one of its steps, while time goes by and others
/// handle the same event.
final class StallTest extends OneEvent {

    private final List<Result> others = new ArrayList<>();

    @Test
    void pushesWhenItStalledBeforeItAnnouncedAnyAttempt() {
        var result = worker(() -> pass(70), StallTest::nothing).handle(event, false);
        assertEquals(Result.ANSWERED, result);
        assertAnsweredOnceBy("push");
    }

    /// The open case of the design: announced, not sent, and the token dead. Others would take it
    /// for sent, so it must not push: at most once is chosen.
    @Test
    void staysSilentWhenItStalledBetweenTheAnnouncementOfItsReplyAndTheCall() {
        var result = worker(StallTest::nothing, () -> pass(70)).handle(event, false);
        assertEquals(Result.UNCERTAIN, result);
        assertEquals(List.of("reply TOKEN"), line.calls());
        assertEquals(List.of(), line.accepted());
        assertEquals(Result.ANSWERED_BEFORE, handle(event));
    }

    @Test
    void leavesItToTheOtherWhoReplied() {
        var result =
                worker(
                                StallTest::nothing,
                                () -> {
                                    another(15);
                                    pass(70);
                                })
                        .handle(event, false);
        assertEquals(List.of(Result.ANSWERED), others);
        assertEquals(Result.UNCERTAIN, result);
        assertAnsweredOnceBy("reply");
    }

    /// It came in time and stalled; the other came late and pushed. Its own token may still be
    /// good, and must not be used.
    @Test
    void neverRepliesAfterAnotherHasPushed() {
        var result = worker(() -> another(55), StallTest::nothing).handle(event, false);
        assertEquals(List.of(Result.ANSWERED), others);
        assertEquals(Result.ANSWERED_BEFORE, result);
        assertAnsweredOnceBy("push");
    }

    @Test
    void joinsAPushThatAnotherHasAnnouncedButNotFinished() {
        pass(49);
        var push =
                worker(
                        StallTest::nothing,
                        () -> {
                            var reply =
                                    worker(StallTest::nothing, StallTest::nothing)
                                            .handle(event, false);
                            others.add(reply);
                        });
        var result = worker(() -> others.add(late(push)), StallTest::nothing).handle(event, false);
        assertEquals(List.of(Result.ANSWERED, Result.ANSWERED), others);
        assertEquals(Result.ANSWERED_BEFORE, result);
        assertEquals(1, line.accepted().size());
        assertEquals(1, answered());
    }

    @Test
    void pushesWithTheSameKeyAsTheOtherWhenBothAreLate() {
        pass(55);
        var result = worker(StallTest::nothing, () -> another(15)).handle(event, false);
        assertEquals(List.of(Result.ANSWERED), others);
        assertEquals(Result.ANSWERED, result);
        assertAnsweredOnceBy("push");
    }

    private static void nothing() {}

    private Result late(AnswerEvent worker) {
        pass(5);
        return worker.handle(event, false);
    }

    /// `seconds` later another worker, that does not stall, handles the event.
    private void another(int seconds) {
        pass(seconds);
        others.add(handle(event));
    }

    private void assertAnsweredOnceBy(String way) {
        assertEquals(1, line.accepted().size());
        assertEquals(
                List.of(way),
                line.calls().stream().map(call -> call.split(" ", -1)[0]).distinct().toList());
        assertEquals(1, answered());
    }

    private AnswerEvent worker(Runnable beforeAnnouncement, Runnable beforeCall) {
        var stalling = new Stalling(stores.receipts(), line, beforeAnnouncement, beforeCall);
        return new AnswerEvent(
                KnownQuestions.converse(), stalling, stores.memories(), stalling, clock);
    }

    /// Receipts and LINE, as a worker reaches them to whom something happens after the event's
    /// arrival is written, or before it calls LINE.
    private record Stalling(
            Receipts receipts, Replies replies, Runnable afterArrival, Runnable beforeCall)
            implements Receipts, Replies {

        @Override
        public Progress arrive(String webhookEventId, Instant now) {
            var progress = receipts.arrive(webhookEventId, now);
            afterArrival.run();
            return progress;
        }

        @Override
        public Progress replying(String webhookEventId, Instant now) {
            return receipts.replying(webhookEventId, now);
        }

        @Override
        public Progress pushing(String webhookEventId, Instant now) {
            return receipts.pushing(webhookEventId, now);
        }

        @Override
        public void done(String webhookEventId, String userId, Aftermath aftermath, Instant now) {
            receipts.done(webhookEventId, userId, aftermath, now);
        }

        @Override
        public Outcome reply(String replyToken, Outgoing outgoing) {
            beforeCall.run();
            return replies.reply(replyToken, outgoing);
        }

        @Override
        public Outcome push(String userId, String retryKey, Outgoing outgoing) {
            beforeCall.run();
            return replies.push(userId, retryKey, outgoing);
        }
    }
}
