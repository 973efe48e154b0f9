package jp.machimado.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.machimado.local.Start;

/// The service in a process of its own, as `./dev start` runs it.
final class ServiceProcess implements AutoCloseable {

    private static final String READY = "Ready: ";
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final Path err;

    private ServiceProcess(Process process, Path err) {
        this.process = process;
        this.out = process.inputReader();
        this.err = err;
    }

    /// How a process ended.
    ///
    /// @param out the lines that it printed
    /// @param err the lines of its standard error
    record End(int code, List<String> out, List<String> err) {}

    /// Starts it.
    ///
    /// @param environment what its environment has beside ours
    /// @param arguments as after `./dev start`
    static ServiceProcess start(Map<String, String> environment, String... arguments) {
        return of(Start.class, environment, List.of(arguments));
    }

    /// Starts any `main` of ours.
    static ServiceProcess of(
            Class<?> main, Map<String, String> environment, List<String> arguments) {
        var command = new ArrayList<>(java());
        command.add(main.getName());
        command.addAll(arguments);
        return of(command, environment);
    }

    /// Starts any `command`.
    static ServiceProcess of(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        try {
            var err = Files.createTempFile("service", ".err");
            return new ServiceProcess(builder.redirectError(err.toFile()).start(), err);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Waits until it says that it is ready, after whatever it logs.
    void ready() {
        try {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(READY)) {
                    return;
                }
            }
            throw new AssertionError(String.join("\n", errors()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// Asks it to stop (SIGTERM).
    End stop() {
        process.toHandle().destroy();
        return end();
    }

    /// Kills it (SIGKILL).
    void kill() {
        process.destroyForcibly();
        await();
    }

    /// Waits until it has ended.
    End end() {
        var lines = out.lines().toList();
        await();
        return new End(process.exitValue(), lines, errors());
    }

    @Override
    public void close() {
        kill();
        try {
            Files.delete(err);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// A Java with our class path that starts fast.
    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"));
    }

    private List<String> errors() {
        try {
            return Files.readAllLines(err);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void await() {
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "does not end");
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }
}
