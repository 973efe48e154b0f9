package jp.machimado.functions.chatwebhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// SQS and Secrets Manager as the SDK sees them: their JSON protocols over HTTP.
final class PretendAws implements AutoCloseable {

    /// The body of each call of SendMessageBatch.
    final List<String> batches = new ArrayList<>();

    /// How many calls of any kind came.
    int calls;

    /// The one secret.
    String secret = "the channel secret";

    /// The place of the entry that SQS refuses, counted over all batches; none when negative.
    int refusedEntry = -1;

    /// Whether everything answers 500.
    boolean isBroken;

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;
    private int entries;

    PretendAws() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// All entries that SQS took, in order.
    List<JsonNode> queued() {
        return batches.stream().map(this::parse).flatMap(PretendAws::entries).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Stream<JsonNode> entries(JsonNode batch) {
        return StreamSupport.stream(batch.path("Entries").spliterator(), false);
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        calls++;
        var asked = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var target = call.getRequestHeaders().getFirst("X-Amz-Target");
        var answer = json.createObjectNode();
        if (target.endsWith("GetSecretValue")) {
            answer.put("SecretString", secret);
        } else if (!isBroken) {
            batches.add(asked);
            take(parse(asked), answer);
        }
        var bytes = json.writeValueAsBytes(answer);
        call.sendResponseHeaders(isBroken ? 500 : 200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private void take(JsonNode batch, ObjectNode answer) {
        var taken = answer.putArray("Successful");
        var refused = answer.putArray("Failed");
        for (var entry : batch.path("Entries")) {
            var id = entry.path("Id").asText();
            if (entries++ == refusedEntry) {
                refused.addObject()
                        .put("Id", id)
                        .put("Code", "InternalError")
                        .put("SenderFault", false);
            } else {
                taken.addObject()
                        .put("Id", id)
                        .put("MessageId", "message-" + entries)
                        .put("MD5OfMessageBody", md5(entry.path("MessageBody").asText()));
            }
        }
    }

    private static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
