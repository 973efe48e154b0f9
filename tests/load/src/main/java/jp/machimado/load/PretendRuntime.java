package jp.machimado.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/// Lambda's runtime API, which hands out events one by one, and LINE's, which accepts every reply.
///
/// The runtime API is described in [AWS's
/// guide](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html).
final class PretendRuntime implements AutoCloseable {

    private static final String API = "/2018-06-01/runtime/";
    private static final long DEADLINE_MS = 10_000;

    // Without it the JDK's server holds back the end of each answer, some 40 ms that LINE and
    // Lambda do not take.
    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<String> events;
    private final InstantSource clock;
    private final AtomicLongArray asked;
    private final AtomicLongArray answered;
    private final AtomicInteger handedOut = new AtomicInteger();
    private final AtomicInteger replies = new AtomicInteger();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final CountDownLatch done;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    /// @param events as JSON, in the order in which they are handed out
    PretendRuntime(List<String> events, InstantSource clock) {
        this.clock = clock;
        this.events = List.copyOf(events);
        this.asked = new AtomicLongArray(events.size());
        this.answered = new AtomicLongArray(events.size());
        this.done = new CountDownLatch(events.size());
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(API + "invocation/next", this::next);
        server.createContext(API + "invocation/", this::ended);
        server.createContext(API + "init/error", this::failed);
        server.createContext("/v2/bot/message/", this::reply);
        server.start();
    }

    /// Host and port, as `AWS_LAMBDA_RUNTIME_API` names them.
    String address() {
        return "localhost:" + server.getAddress().getPort();
    }

    /// Waits until every event is answered.
    ///
    /// @throws DidNotAnswer when `process` ends before, takes longer than `patience` or fails
    void await(Process process, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!done.await(100, TimeUnit.MILLISECONDS)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new DidNotAnswer(
                        "%d of %d events answered, faults %s"
                                .formatted(events.size() - done.getCount(), events.size(), faults));
            }
        }
        if (!faults.isEmpty() || replies.get() != events.size()) {
            throw new DidNotAnswer("%d replies, faults %s".formatted(replies.get(), faults));
        }
    }

    /// When the first event was asked for, as [System#nanoTime] counts.
    long firstNext() {
        return asked.get(0);
    }

    /// How long the `i`th answer took from the moment its event was handed out.
    long nanos(int i) {
        return answered.get(i) - asked.get(i);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void next(HttpExchange call) throws IOException {
        int i = handedOut.getAndIncrement();
        if (i >= events.size()) {
            return;
        }
        var headers = call.getResponseHeaders();
        headers.add("Lambda-Runtime-Aws-Request-Id", Integer.toString(i));
        headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(clock.millis() + DEADLINE_MS));
        headers.add(
                "Lambda-Runtime-Invoked-Function-Arn",
                "arn:aws:lambda:ap-northeast-1:000000000000:function:chat-reply");
        asked.set(i, System.nanoTime());
        answer(call, 200, events.get(i));
    }

    private void ended(HttpExchange call) throws IOException {
        long now = System.nanoTime();
        var parts = call.getRequestURI().getPath().substring(API.length()).split("/", -1);
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!parts[2].equals("response") || !body.contains("\"batchItemFailures\":[]")) {
            faults.add(body);
        }
        answered.set(Integer.parseInt(parts[1]), now);
        answer(call, 202, "{}");
        done.countDown();
    }

    private void failed(HttpExchange call) throws IOException {
        faults.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(call, 202, "{}");
    }

    private void reply(HttpExchange call) throws IOException {
        replies.incrementAndGet();
        answer(call, 200, "{\"sentMessages\":[{\"id\":\"1\"}]}");
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }
}
