package jp.machimado.local.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

final class RetryKeyTest extends LineOverHttp {

    RetryKeyTest() throws IOException {}

    @Test
    void aRepeatedRetryKeyIsAConflictForADayAndNamesTheAcceptedRequest() {
        var first = push(KEY);
        assertEquals(200, first.statusCode());
        var again = push(KEY);
        assertEquals(409, again.statusCode());
        assertEquals(
                header(first, "x-line-request-id"), header(again, "x-line-accepted-request-id"));
        assertNotEquals(header(first, "x-line-request-id"), header(again, "x-line-request-id"));
        assertEquals(1, line.messagesTo(SAKURA).size());
        clock.pass(24 * 3600);
        assertEquals(200, push(KEY).statusCode());
    }

    @Test
    void aRetryKeyIsAUuidAndOnlyForPushMessages() {
        assertEquals(400, push("once").statusCode());
        var token = line.text(SAKURA, "hi").replyToken();
        var body = "{\"replyToken\":\"" + token + "\",\"messages\":" + HELLO + "}";
        assertEquals(
                400, post("/v2/bot/message/reply", body, "X-Line-Retry-Key", KEY).statusCode());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }
}
