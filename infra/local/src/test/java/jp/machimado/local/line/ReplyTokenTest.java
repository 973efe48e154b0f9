package jp.machimado.local.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReplyTokenTest extends LineOverHttp {

    ReplyTokenTest() throws IOException {}

    @Test
    void aReplyTokenIsGoodOnce() {
        var token = line.text(SAKURA, "hi").replyToken();
        assertEquals(200, reply(token).statusCode());
        var again = reply(token);
        assertEquals(400, again.statusCode());
        assertEquals("{\"message\":\"Invalid reply token\"}", again.body());
        assertEquals(1, line.messagesTo(SAKURA).size());
    }

    @ParameterizedTest
    @CsvSource({"59, 200", "60, 400"})
    void aReplyTokenIsGoodForAMinute(int seconds, int status) {
        var token = line.text(SAKURA, "hi").replyToken();
        clock.pass(seconds);
        assertEquals(status, reply(token).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"300, 59, 200", "300, 60, 400", "1190, 9, 200", "1190, 10, 400", "1200, 0, 400"})
    void aRedeliveryMakesItsTokenGoodForAnotherMinuteButNotAfterTwentyMinutes(
            int redeliveredAfter, int repliedAfter, int status) {
        var first = line.text(SAKURA, "hi");
        clock.pass(redeliveredAfter);
        var again = line.redeliver(first.event());
        assertEquals(first.webhookEventId(), again.webhookEventId());
        assertEquals(first.replyToken(), again.replyToken());
        assertTrue(again.event().path("deliveryContext").path("isRedelivery").asBoolean());
        clock.pass(repliedAfter);
        assertEquals(status, reply(again.replyToken()).statusCode());
    }

    @Test
    void aUsedTokenStaysUsedWhenItsEventIsRedelivered() {
        var first = line.text(SAKURA, "hi");
        reply(first.replyToken());
        line.redeliver(line.lastEvent(SAKURA).orElseThrow());
        assertEquals(400, reply(first.replyToken()).statusCode());
    }

    @Test
    void aRefusedReplyDoesNotSpendItsToken() {
        var token = line.text(SAKURA, "hi").replyToken();
        assertEquals(400, reply(token, "[]").statusCode());
        assertEquals(200, reply(token).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"RATE_LIMIT, 429", "MONTHLY_LIMIT, 429", "SERVER_ERROR, 500"})
    void lineFailsOnDemandOnceWithoutSending(Fault fault, int status) {
        var token = line.text(SAKURA, "hi").replyToken();
        line.failNext(fault);
        assertEquals(status, reply(token).statusCode());
        assertEquals(List.of(), line.messagesTo(SAKURA));
        assertEquals(200, reply(token).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"DROPPED, 0, 200", "SENT_BUT_DROPPED, 1, 400"})
    void aDroppedConnectionLeavesTheCallerUncertain(Fault fault, int sent, int then) {
        var token = line.text(SAKURA, "hi").replyToken();
        line.failNext(fault);
        assertThrows(IllegalStateException.class, () -> reply(token));
        assertEquals(sent, line.messagesTo(SAKURA).size());
        assertEquals(then, reply(token).statusCode());
    }
}
