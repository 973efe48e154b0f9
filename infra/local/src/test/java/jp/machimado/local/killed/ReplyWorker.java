package jp.machimado.local.killed;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import jp.machimado.local.EventFunction;

/// chat-reply in a process of its own, as the queue sees it: a call to a process that dies fails.
final class ReplyWorker implements EventFunction, AutoCloseable {

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
    public String answer(JsonNode event, Context context) {
        var text = event.toString().getBytes(StandardCharsets.UTF_8);
        try {
            var in = process.outputWriter(StandardCharsets.UTF_8);
            in.write(clock.instant() + " " + Base64.getEncoder().encodeToString(text));
            in.newLine();
            in.flush();
            return awaited(ReplyChild.HANDLED).substring(ReplyChild.HANDLED.length());
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
