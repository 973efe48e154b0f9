package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import jp.machimado.conversation.AnswerEvent.Result;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.conversation.Replies.Outcome;
import jp.machimado.testing.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class AnswerEventTest extends OneEvent {

    @Test
    void answersAnEventOnceHoweverOftenItIsDelivered() {
        assertEquals(Result.ANSWERED, handle(event));
        assertEquals(Result.ANSWERED_BEFORE, handle(event));
        assertEquals(Result.ANSWERED_BEFORE, handle(event));
        assertEquals(List.of("reply TOKEN"), line.calls());
        assertEquals(1, answered());
    }

    @Test
    void answersAnEventOnceWhenManyHandleItAtTheSameTime() throws Exception {
        var results = new ConcurrentLinkedQueue<Result>();
        AtOnce.run(50, () -> results.add(handle(event)));
        assertEquals(1, line.accepted().size());
        assertEquals(1, answered());
        assertEquals(1, results.stream().filter(Result.ANSWERED::equals).count());
        assertTrue(
                results.stream()
                        .allMatch(result ->
                                result == Result.ANSWERED
                                        || result == Result.ANSWERED_BEFORE
                                        || result == Result.UNCERTAIN));
    }

    @Test
    void triesAgainUntilTheLastTryAndThenGivesUp() {
        for (int i = 0; i < 3; i++) {
            line.failNext(Outcome.TRY_AGAIN);
        }
        assertEquals(Result.TRY_AGAIN, handle(event));
        assertEquals(Result.TRY_AGAIN, handle(event));
        assertEquals(0, ended(Result.GIVEN_UP));
        assertEquals(Result.GIVEN_UP, process(Crash.never()).handle(event, true));
        assertEquals(Result.ANSWERED_BEFORE, handle(event));
        assertEquals(3, line.calls().size());
        assertEquals(1, ended(Result.GIVEN_UP));
        assertEquals(0, answered());
    }

    @Test
    void triesAgainWithTheSameToken() {
        line.failNext(Outcome.TRY_AGAIN);
        handle(event);
        pass(15);
        assertEquals(Result.ANSWERED, handle(event));
        assertEquals(List.of("reply TOKEN", "reply TOKEN"), line.calls());
        assertEquals(1, answered());
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"MONTHLY_LIMIT", "REFUSED"})
    void endsWithoutAnotherTryWhenAnotherWouldNotHelp(Outcome outcome) {
        var result = Result.valueOf(outcome.name());
        line.failNext(outcome);
        assertEquals(result, handle(event));
        assertEquals(Result.ANSWERED_BEFORE, handle(event));
        assertEquals(1, line.calls().size());
        assertEquals(1, ended(result));
        assertEquals(0, answered());
    }

    @ParameterizedTest
    @CsvSource({"0, reply", "50, reply", "51, push", "600, push"})
    void pushesWhenTheTokenIsOlderThanFiftySecondsAndNoReplyWasAttempted(int age, String call) {
        pass(age);
        assertEquals(Result.ANSWERED, handle(event));
        assertEquals(call, line.calls().getFirst().split(" ", -1)[0]);
        assertEquals(1, line.accepted().size());
    }

    @Test
    void neverPushesAfterAReplyWasAttempted() {
        line.failNext(Outcome.TRY_AGAIN);
        handle(event);
        pass(55);
        assertEquals(Result.ANSWERED, handle(event));
        assertEquals(List.of("reply TOKEN", "reply TOKEN"), line.calls());
    }

    @Test
    void pushesAnEventAgainWithTheSameRetryKeyAndAnotherWithAnother() {
        line.failNext(Outcome.TRY_AGAIN);
        pass(51);
        assertEquals(Result.TRY_AGAIN, handle(event));
        assertEquals(Result.ANSWERED, handle(event));
        handle(new ChatEvent.Followed(envelope("E2", Optional.of(HANAKO), Optional.of("T2"))));
        assertEquals(3, line.calls().size());
        assertEquals(line.calls().get(0), line.calls().get(1));
        assertNotEquals(line.calls().get(1), line.calls().get(2));
        var key = line.calls().getFirst().split(" ", -1)[2];
        assertEquals(key, UUID.fromString(key).toString());
    }

    @Test
    void repliesHoweverLateToSomebodyWhomLineDoesNotName() {
        pass(55);
        var nameless = envelope("E1", Optional.empty(), Optional.of("TOKEN"));
        assertEquals(Result.ANSWERED, handle(new ChatEvent.Followed(nameless)));
        assertEquals(List.of("reply TOKEN"), line.calls());
    }

    @Test
    void saysNothingWhereNothingCanBeAnswered() {
        var unanswerable = envelope("E1", Optional.of(HANAKO), Optional.empty());
        assertEquals(Result.ANSWERED, handle(new ChatEvent.Followed(unanswerable)));
        assertEquals(Result.ANSWERED_BEFORE, handle(new ChatEvent.Followed(unanswerable)));
        assertEquals(List.of(), line.calls());
    }

    private ChatEvent.Envelope envelope(String id, Optional<String> user, Optional<String> token) {
        return new ChatEvent.Envelope(
                id, user, user.orElse(id), token, envelope.at(), envelope.receivedAt());
    }
}
