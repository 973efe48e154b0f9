package jp.machimado.local;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Something that is done again and again, a while after it was done. When it fails, that is noted,
/// and it is done again all the same.
public final class Repeating implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Repeating.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Duration pause;
    private final Runnable deed;
    private final ScheduledExecutorService threads;

    /// @param pause between the end of one time and the beginning of the next
    public Repeating(String name, Duration pause, Runnable deed) {
        this.name = name;
        this.pause = pause;
        this.deed = deed;
        this.threads =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Does it for the first time at once.
    public void start() {
        var _ =
                threads.scheduleWithFixedDelay(
                        this::attempt, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Stops; what is being done has some seconds to end.
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException _) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void attempt() {
        try {
            deed.run();
        } catch (RuntimeException fault) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} failed: {1}",
                    name,
                    fault.getClass().getName());
        }
    }
}
