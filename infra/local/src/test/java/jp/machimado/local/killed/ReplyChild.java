package jp.machimado.local.killed;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.functions.chatreply.ChatReplyFunction;
import jp.machimado.local.LambdaContext;

/// The process that is killed: the real handler, wired from its environment. It takes a line for
/// each message — the instant, how often it was received, its group, its body in Base64 — and
/// answers with [#HANDLED] and how many failed.
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
            var failed = function.handleRequest(event(parts), context).getBatchItemFailures();
            System.out.println(HANDLED + failed.size());
        }
    }

    private static SQSEvent event(List<String> parts) {
        var message = new SQSMessage();
        message.setMessageId("message");
        message.setAttributes(
                Map.of("ApproximateReceiveCount", parts.get(1), "MessageGroupId", parts.get(2)));
        message.setBody(
                new String(Base64.getDecoder().decode(parts.get(3)), StandardCharsets.UTF_8));
        var event = new SQSEvent();
        event.setRecords(List.of(message));
        return event;
    }
}
