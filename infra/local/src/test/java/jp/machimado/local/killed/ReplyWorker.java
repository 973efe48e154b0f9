package jp.machimado.local.killed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// chat-reply in a process of its own, as the queue sees it: a call to a process that dies fails.
final class ReplyWorker implements RequestHandler<SQSEvent, SQSBatchResponse>, AutoCloseable {

    private final InstantSource clock;
    private final Process process;
    private final BufferedReader out;

    /// Starts it. Its environment has `settings` beside ours.
    ReplyWorker(Map<String, String> settings, InstantSource clock) throws IOException {
        this.clock = clock;
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReplyChild.class.getName());
        builder.environment().putAll(settings);
        process = builder.redirectError(Redirect.DISCARD).start();
        out = process.inputReader(StandardCharsets.UTF_8);
        awaited(ReplyChild.READY);
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
        var message = event.getRecords().getFirst();
        var attributes = message.getAttributes();
        var body = message.getBody().getBytes(StandardCharsets.UTF_8);
        try {
            var in = process.outputWriter(StandardCharsets.UTF_8);
            in.write(
                    String.join(
                            " ",
                            clock.instant().toString(),
                            attributes.get("ApproximateReceiveCount"),
                            attributes.get("MessageGroupId"),
                            Base64.getEncoder().encodeToString(body)));
            in.newLine();
            in.flush();
            var isHandled = awaited(ReplyChild.HANDLED).equals(ReplyChild.HANDLED + 0);
            return new SQSBatchResponse(
                    isHandled ? List.of() : List.of(new BatchItemFailure(message.getMessageId())));
        } catch (IOException died) {
            throw new UncheckedIOException(died);
        }
    }

    /// Kills it (SIGKILL) and returns when it is dead.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /// The next line that begins so. All others are its log.
    private String awaited(String beginning) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IOException("the process has ended");
    }
}
