package jp.machimado.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// How long chat-reply takes until Lambda would take its snapshot, and how much longer its first
/// answer takes than its tenth. The median of a few processes, after one that is not counted: it
/// warms the servers that stand for the cloud.
final class StartBench {

    private static final String NAME = "start";
    private static final int PROCESSES = 5;
    private static final int ANSWERS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Town town;
    private final InstantSource clock;

    StartBench(Town town, InstantSource clock) {
        this.town = town;
        this.clock = clock;
    }

    /// What one process needed, in milliseconds.
    private record Life(double init, double first, double tenth) {}

    List<Row> rows() throws InterruptedException {
        var log = log();
        var lives = new ArrayList<Life>();
        try (var table = new WarmTable(town)) {
            live(PROCESSES, table, log);
            for (int run = 0; run < PROCESSES; run++) {
                lives.add(live(run, table, log));
            }
        } catch (DidNotAnswer reason) {
            var why = "does not run here: %s; see %s".formatted(reason.getMessage(), log);
            return List.of(new Row(NAME, "the runtime client " + why, "-", "-"));
        }
        double tenth = median(lives, Life::tenth);
        return List.of(
                new Row(NAME, "process to snapshot", Row.ms(median(lives, Life::init)), "-"),
                new Row(
                        NAME,
                        "first answer",
                        Row.ms(median(lives, Life::first)),
                        Row.ratio(
                                median(lives, life -> life.first() / life.tenth()),
                                1,
                                "the tenth")),
                new Row(NAME, "tenth answer", Row.ms(tenth), "-"));
    }

    private Life live(int run, WarmTable table, Path log) throws InterruptedException {
        try (var runtime = new PretendRuntime(events(run), clock)) {
            long start = System.nanoTime();
            var process = ReplyProcess.start(town, runtime.address(), table.endpoint(), log);
            try {
                runtime.await(process, PATIENCE);
            } finally {
                process.destroyForcibly().waitFor();
            }
            return new Life(
                    (runtime.firstNext() - start) / 1e6,
                    runtime.nanos(0) / 1e6,
                    runtime.nanos(ANSWERS - 1) / 1e6);
        }
    }

    /// The same question by ten people, so that only the process differs.
    private List<String> events(int run) {
        return IntStream.range(0, ANSWERS)
                .mapToObj(i ->
                        QueueEvents.said(
                                "E%d-%d".formatted(run, i),
                                town.question(0).text(),
                                clock.instant()))
                .toList();
    }

    private static double median(List<Life> lives, ToDoubleFunction<Life> measure) {
        return lives.stream()
                .mapToDouble(measure)
                .sorted()
                .skip(PROCESSES / 2)
                .findFirst()
                .orElseThrow();
    }

    private static Path log() {
        try {
            return Files.createTempFile("machimado-bench-", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
