package jp.machimado.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class LoopbackTest {

    private static HttpURLConnection posted(String address, String body) throws IOException {
        if (URI.create(address + "/any").toURL().openConnection()
                instanceof HttpURLConnection call) {
            call.setRequestMethod("POST");
            call.setDoOutput(true);
            call.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            return call;
        }
        throw new IllegalStateException("no HTTP");
    }

    @Test
    void answersEveryCallWithNothingAndKeepsNoConnection() throws IOException {
        try (var loopback = new Loopback()) {
            for (var body : new String[] {"", "{\"a\":1}", "a".repeat(100_000)}) {
                var call = posted(loopback.address(), body);
                assertEquals(200, call.getResponseCode());
                assertEquals("close", call.getHeaderField("Connection"));
                try (var answer = call.getInputStream()) {
                    assertEquals("{}", new String(answer.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            assertEquals(3, loopback.calls());
        }
    }

    @RepeatedTest(500)
    void isGoneWhenItIsClosed() throws IOException {
        var loopback = new Loopback();
        loopback.close();
        assertThrows(
                ConnectException.class, () -> posted(loopback.address(), "").getResponseCode());
    }
}
