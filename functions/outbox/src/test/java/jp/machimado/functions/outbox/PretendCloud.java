package jp.machimado.functions.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Secrets Manager, the Messaging API and SES on one port.
final class PretendCloud implements AutoCloseable {

    /// The bodies of the push messages that came, each after its key.
    final List<String> pushed = new ArrayList<>();

    /// The bodies of the e-mails that came.
    final List<String> mailed = new ArrayList<>();

    /// How many calls of any kind came.
    int calls;

    /// What LINE and SES answer.
    int status = 200;

    private final HttpServer server;

    PretendCloud() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", call -> answer(call, 200, "{\"SecretString\":\"secret\"}"));
        server.createContext("/v2/bot/message/push", this::push);
        server.createContext("/v2/email/outbound-emails", this::mail);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void push(HttpExchange call) throws IOException {
        pushed.add(call.getRequestHeaders().getFirst("X-Line-Retry-Key") + " " + body(call));
        answer(call, status, "{\"sentMessages\":[{\"id\":\"1\"}]}");
    }

    private void mail(HttpExchange call) throws IOException {
        mailed.add(body(call));
        answer(call, status, "{\"MessageId\":\"1\"}");
    }

    private static String body(HttpExchange call) throws IOException {
        return new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange call, int with, String text) throws IOException {
        calls++;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("content-type", "application/json");
        call.sendResponseHeaders(with, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
