package jp.machimado.functions.chatreply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.conversation.AnswerEvent.Result;
import jp.machimado.conversation.ChatEvent;
import jp.machimado.lambda.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatReplyFunctionTest {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    private final List<String> handled = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private Answering answering = (_, _) -> Result.ANSWERED;

    private List<String> failures(ObjectNode... messages) {
        return QueueCall.failures(function(), messages);
    }

    private ChatReplyFunction function() {
        return new ChatReplyFunction(this::handle, new Log("chat-reply", () -> NOW, lines::add));
    }

    private Result handle(ChatEvent event, boolean lastTry) {
        handled.add(event.envelope().webhookEventId() + (lastTry ? " for the last time" : ""));
        return answering.handle(event, lastTry);
    }

    @Test
    void answersAnEventAndIsDone() {
        assertEquals(List.of(), failures(QueueCall.said("one", "住民票がほしい", 1)));
        assertEquals(List.of("one"), handled);
        assertTrue(lines.toString().contains("\"ANSWERED\":1"), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void knowsTheLastTryByTheThirdReceive(int receives) {
        failures(QueueCall.said("one", "住民票がほしい", receives));
        assertEquals(List.of(receives < 3 ? "one" : "one for the last time"), handled);
    }

    @ParameterizedTest
    @EnumSource
    void letsOnlyWhatMustBeTriedAgainBeDeliveredAgain(Result result) {
        answering = (_, _) -> result;
        boolean again = result == Result.TRY_AGAIN;
        assertEquals(
                again ? List.of("message-one") : List.of(),
                failures(QueueCall.said("one", "住民票がほしい", 1)));
        assertTrue(lines.toString().contains("\"" + result + "\":1"), lines::toString);
    }

    @Test
    void keepsTheOrderOfAGroupAfterAFailure() {
        answering =
                (event, _) ->
                        event.envelope().webhookEventId().equals("two")
                                ? Result.TRY_AGAIN
                                : Result.ANSWERED;
        var failures =
                failures(
                        QueueCall.said("one", "一", 1),
                        QueueCall.said("two", "二", 1),
                        QueueCall.said("three", "三", 1),
                        QueueCall.ofGroup("another", QueueCall.said("four", "四", 1)));
        assertEquals(List.of("message-two", "message-three"), failures);
        assertEquals(List.of("one", "two", "four"), handled);
    }

    @Test
    void endsAnUnreadableMessageOnTheThirdReceive() {
        assertEquals(List.of("message-x"), failures(QueueCall.of("x", "{\"v\":1}", 1)));
        assertEquals(List.of("message-x"), failures(QueueCall.of("x", "{\"v\":1}", 2)));
        assertFalse(lines.toString().contains("POISONED"), lines::toString);
        assertEquals(List.of(), failures(QueueCall.of("x", "{\"v\":1}", 3)));
        assertTrue(lines.toString().contains("\"POISONED\":1"), lines::toString);
        assertTrue(lines.getLast().contains("message-x"), lines::toString);
    }

    @Test
    void endsAnEventThatFailsEachTimeOnTheThirdReceiveWithoutItsText() {
        answering =
                (event, _) -> {
                    throw new IllegalStateException(event.toString());
                };
        assertEquals(List.of("message-one"), failures(QueueCall.said("one", "母の介護が心配", 2)));
        assertEquals(List.of(), failures(QueueCall.said("one", "母の介護が心配", 3)));
        assertTrue(lines.toString().contains("NOT_HANDLED"), lines::toString);
        assertFalse(lines.toString().contains("介護"), lines::toString);
        assertFalse(lines.toString().contains(QueueCall.USER), lines::toString);
    }

    @Test
    void namesTheEventThatWasGivenUpInTheLog() {
        answering = (_, _) -> Result.GIVEN_UP;
        failures(QueueCall.said("01HZX8C5T6V7W8X9Y0Z1A2B3C4", "住民票がほしい", 3));
        assertTrue(lines.getLast().contains("01HZX8C5T6V7W8X9Y0Z1A2B3C4"), lines::toString);
    }

    @Test
    void answersInTheFormThatLambdaReads() {
        var event = "{\"Records\":[%s]}".formatted(QueueCall.said("one", "住民票がほしい", 1));
        assertEquals("{\"batchItemFailures\":[]}", QueueCall.answer(function(), event));
        answering = (_, _) -> Result.TRY_AGAIN;
        assertEquals(
                "{\"batchItemFailures\":[{\"itemIdentifier\":\"message-one\"}]}",
                QueueCall.answer(function(), event));
    }

    @Test
    void failsAsAWholeWhenTheEventIsNotOfAQueue() {
        assertThrows(
                IllegalArgumentException.class, () -> QueueCall.answer(function(), "{\"a\":1}"));
        assertEquals(List.of(), handled);
    }
}
