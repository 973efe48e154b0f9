package jp.machimado.local.line;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs webhooks as LINE does and posts them over HTTP.
final class Webhook {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String BOT = "U00000000000000000000000000000b07";

    private final Channel channel;
    private final HttpClient http;

    Webhook(Channel channel) {
        this.channel = channel;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(PATIENCE)
                        .build();
    }

    /// Delivers `events` in one call.
    ///
    /// @return the HTTP status; 0 when there was no answer
    int deliver(List<ObjectNode> events) {
        var body = JsonNodeFactory.instance.objectNode().put("destination", BOT);
        body.putArray("events").addAll(events);
        return post(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private int post(byte[] body) {
        var request =
                HttpRequest.newBuilder(channel.webhook())
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .header("User-Agent", "LineBotWebhook/2.0")
                        .header("x-line-signature", signature(channel.secret(), body))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException _) {
            return 0;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /// HMAC-SHA256 of the body's bytes with the channel's secret, in Base64.
    static String signature(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException("every Java has HmacSHA256", fault);
        }
    }
}
