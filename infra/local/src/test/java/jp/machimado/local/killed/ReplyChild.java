package jp.machimado.local.killed;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.functions.chatreply.ChatReplyFunction;
import jp.machimado.local.LambdaContext;

/// The process that is killed: the real handler, wired from its environment. It takes a line for
/// each event — the instant and the event in Base64 — and answers with [#HANDLED] and what the
/// handler answered.
final class ReplyChild {

    static final String READY = "READY";
    static final String HANDLED = "HANDLED ";

    private ReplyChild() {}

    public static void main(String[] arguments) throws IOException {
        var now = new AtomicReference<>(Instant.EPOCH);
        var function = new ChatReplyFunction(System.getenv(), now::get);
        System.out.println(READY);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var parts = List.of(line.split(" ", -1));
            now.set(Instant.parse(parts.getFirst()));
            var context = LambdaContext.of("chat-reply", Duration.ofSeconds(10));
            var event = new ByteArrayInputStream(Base64.getDecoder().decode(parts.getLast()));
            var answer = new ByteArrayOutputStream();
            function.handleRequest(event, answer, context);
            System.out.println(HANDLED + answer.toString(StandardCharsets.UTF_8));
        }
    }
}
