package jp.machimado.local.queue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.machimado.local.LambdaContext;

/// Takes messages from the queue and gives them to a function, one a call, several groups at a
/// time, as Lambda's event source mapping does with ReportBatchItemFailures.
///
/// A message is deleted when the function neither names it in `batchItemFailures` nor throws nor
/// exceeds its time-out; otherwise it becomes visible again by itself.
public final class EventSourceMapping implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(EventSourceMapping.class.getName());
    private static final int CONCURRENCY = 10;
    private static final long LOOK_AGAIN_MS = 200;

    private final LocalQueue queue;
    private final RequestStreamHandler function;
    private final Duration timeout;
    private final Semaphore free = new Semaphore(CONCURRENCY);
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean open = true;

    /// @param timeout the function's time-out
    public EventSourceMapping(LocalQueue queue, RequestStreamHandler function, Duration timeout) {
        this.queue = queue;
        this.function = function;
        this.timeout = timeout;
    }

    /// Begins to take messages, until this is closed.
    public void start() {
        Thread.ofVirtual().name("event-source-mapping").start(this::run);
    }

    /// Handles all messages that can be received now, groups in parallel, and answers when all are
    /// done, with how many there were.
    public int pass() {
        var running = new ArrayList<Future<?>>();
        for (var next = queue.receive(); next.isPresent(); next = queue.receive()) {
            var received = next.get();
            running.add(calls.submit(() -> handle(received)));
        }
        running.forEach(EventSourceMapping::join);
        return running.size();
    }

    /// Stops taking messages; what is being handled is interrupted after the function's time-out.
    @Override
    public void close() {
        open = false;
        calls.shutdown();
        try {
            if (!calls.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                calls.shutdownNow();
            }
        } catch (InterruptedException _) {
            calls.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (open) {
                free.acquire();
                var next = queue.receive();
                if (next.isEmpty() || !open) {
                    free.release();
                    queue.awaitChange(LOOK_AGAIN_MS);
                } else {
                    calls.execute(() -> handleAndFree(next.get()));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void handleAndFree(Received received) {
        try {
            handle(received);
        } finally {
            free.release();
        }
    }

    private void handle(Received received) {
        var id = received.message().id();
        var call = new FutureTask<>(() -> answer(received));
        var thread = Thread.ofVirtual().name("chat-reply-" + id).start(call);
        try {
            if (isHandled(call.get(timeout.toMillis(), TimeUnit.MILLISECONDS), id)) {
                queue.delete(received.receipt());
            } else {
                note(received, "batchItemFailures");
            }
        } catch (ExecutionException fault) {
            note(received, kind(fault));
        } catch (TimeoutException _) {
            thread.interrupt();
            note(received, "Task timed out after " + timeout.toSeconds() + " seconds");
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode answer(Received received) throws IOException {
        var out = new ByteArrayOutputStream();
        function.handleRequest(
                new ByteArrayInputStream(SqsEvents.of(received)),
                out,
                LambdaContext.of("chat-reply", timeout));
        return QueueJson.MAPPER.readTree(out.toByteArray());
    }

    /// An answer without a list of failures, even `null`, is a success; a failure without an id
    /// fails the batch (Lambda's documentation of partial batch responses).
    private static boolean isHandled(JsonNode answer, String id) {
        for (var failure : answer.path("batchItemFailures")) {
            var failed = failure.path("itemIdentifier").asText("");
            if (failed.isEmpty() || failed.equals(id)) {
                return false;
            }
        }
        return true;
    }

    /// The kind of the fault alone: its message may repeat what somebody wrote.
    private static String kind(ExecutionException fault) {
        var cause = fault.getCause();
        return cause == null ? "a fault" : cause.getClass().getName();
    }

    private static void note(Received received, String why) {
        LOG.log(
                System.Logger.Level.WARNING,
                "chat-reply failed (receive {0} of message {1}): {2}",
                received.count(),
                received.message().id(),
                why);
    }

    private static void join(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException | CancellationException fault) {
            throw new IllegalStateException("a message was not handled", fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", fault);
        }
    }
}
