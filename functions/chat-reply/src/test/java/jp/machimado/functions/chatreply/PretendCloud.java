package jp.machimado.functions.chatreply;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Secrets Manager and the Messaging API on one port.
final class PretendCloud implements AutoCloseable {

    /// The bodies of the replies that came.
    final List<String> replies = new ArrayList<>();

    /// With which access token each came.
    final List<String> tokens = new ArrayList<>();

    /// What LINE answers next, before it answers 200.
    final Deque<Integer> refusals = new ArrayDeque<>();

    /// How many calls of any kind came.
    int calls;

    /// The value of both secrets.
    String secret = "first";

    private final HttpServer server;

    PretendCloud() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::secret);
        server.createContext("/v2/bot/message/reply", this::reply);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void secret(HttpExchange call) throws IOException {
        answer(call, 200, "{\"SecretString\":\"" + secret + "\"}");
    }

    private void reply(HttpExchange call) throws IOException {
        replies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        tokens.add(call.getRequestHeaders().getFirst("Authorization"));
        if (refusals.isEmpty()) {
            answer(call, 200, "{\"sentMessages\":[{\"id\":\"1\"}]}");
        } else {
            answer(call, refusals.pop(), "{\"message\":\"no\"}");
        }
    }

    private void answer(HttpExchange call, int status, String text) throws IOException {
        calls++;
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("content-type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
