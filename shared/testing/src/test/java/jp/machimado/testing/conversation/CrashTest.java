package jp.machimado.testing.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.conversation.AnswerEvent.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An event whose first process ends in the middle. A reply and a push have four steps: the event
/// arrives, the attempt is written, LINE is called, the end is written.
final class CrashTest extends OneEvent {

    private static final int ATTEMPT = 2;
    private static final int CALL = 3;
    private static final int STEPS = 4;

    static Stream<Crash> inAReply() {
        return anywhere();
    }

    static Stream<Crash> inAPush() {
        return anywhere();
    }

    static Stream<Crash> betweenAttemptAndCall() {
        return Stream.of(Crash.after(ATTEMPT), Crash.before(CALL));
    }

    static Stream<Crash> anywhereElse() {
        var between = betweenAttemptAndCall().map(Crash::toString).toList();
        return inAReply().filter(crash -> !between.contains(crash.toString()));
    }

    @ParameterizedTest
    @MethodSource("inAReply")
    void aRetryInTimeAnswersOnce(Crash crash) {
        crashes(crash);
        pass(15);
        handle(event);
        assertAnsweredOnce();
    }

    @ParameterizedTest
    @MethodSource("anywhereElse")
    void aLateRetryAnswersOnceToo(Crash crash) {
        crashes(crash);
        pass(70);
        handle(event);
        assertAnsweredOnce();
    }

    @ParameterizedTest
    @MethodSource("inAPush")
    void anEventThatCameLateIsAnsweredOnce(Crash crash) {
        pass(70);
        crashes(crash);
        pass(15);
        handle(event);
        assertAnsweredOnce();
    }

    @ParameterizedTest
    @MethodSource("inAReply")
    void aSecondCrashAtTheSamePlaceDoesNotAnswerTwice(Crash crash) {
        crashes(crash);
        pass(15);
        try {
            process(crash.again()).handle(event, false);
        } catch (Crash.Happened _) {
            pass(15);
        }
        handle(event);
        assertAnsweredOnce();
    }

    /// The one case in which an answer is lost: the attempt was written, LINE was not called, and
    /// the retry came after the token's minute. It looks like an answer that was sent, and rather
    /// none is chosen than two.
    @ParameterizedTest
    @MethodSource("betweenAttemptAndCall")
    void anAttemptOfWhichNothingIsKnownIsNotAnsweredAnewWhenItsTokenHasExpired(Crash crash) {
        crashes(crash);
        pass(70);
        assertEquals(Result.ANSWERED_BEFORE, handle(event));
        assertEquals(List.of(), line.accepted());
        assertEquals(List.of("reply TOKEN"), line.calls());
    }

    private void crashes(Crash crash) {
        var first = process(crash);
        assertThrows(Crash.Happened.class, () -> first.handle(event, false));
    }

    private void assertAnsweredOnce() {
        assertEquals(1, line.accepted().size());
        assertEquals(1, answered());
        assertEquals(Result.ANSWERED_BEFORE, handle(event));
        assertEquals(1, line.accepted().size());
        assertEquals(1, answered());
    }

    private static Stream<Crash> anywhere() {
        return IntStream.rangeClosed(1, STEPS)
                .boxed()
                .flatMap(step -> Stream.of(Crash.before(step), Crash.after(step)));
    }
}
