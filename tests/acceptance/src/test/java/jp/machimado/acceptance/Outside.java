package jp.machimado.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import jp.machimado.local.http.LocalHost;
import jp.machimado.local.http.Response;
import jp.machimado.local.line.Channel;
import jp.machimado.local.line.Entry;
import jp.machimado.local.line.LineSimulator;
import jp.machimado.testing.town.SmallPack;

/// What outlives the service's process: LINE, the clock, the data folder, the port.
final class Outside implements AutoCloseable {

    private static final String SECRET = "secret";
    private static final String TOKEN = "token";
    private static final int FEW_WAYS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path place;
    private final Path pack;
    private final int port;
    private final LocalHost host;
    private final LineSimulator line;
    private Optional<ServiceProcess> service = Optional.empty();

    /// Keeps its files in `place`.
    Outside(Path place) throws IOException {
        this.place = place;
        this.pack = SmallPack.in(place.resolve("pack"), FEW_WAYS);
        this.port = freePort();
        this.host = LocalHost.on(0, Map.of(), _ -> Response.json(404, "{}"));
        var channel = new Channel(SECRET, TOKEN, URI.create(url() + "/line/webhook"));
        this.line = new LineSimulator(channel, this::now, new Random(1), Optional.empty());
        host.add("/v2/bot", line.api());
        host.start();
    }

    LineSimulator line() {
        return line;
    }

    /// Starts the service at the present time and waits for it.
    void start() {
        var environment =
                Map.of(
                        "LINE_CHANNEL_SECRET",
                        SECRET,
                        "LINE_CHANNEL_ACCESS_TOKEN",
                        TOKEN,
                        "LINE_API_ENDPOINT",
                        "http://localhost:" + host.port(),
                        "MACHIMADO_NOW",
                        now().toString(),
                        "TOWN_PACK",
                        pack.toString());
        var started =
                ServiceProcess.start(
                        environment, "--port", String.valueOf(port), "--data", data().toString());
        service = Optional.of(started);
        started.ready();
    }

    /// The service's process.
    ServiceProcess service() {
        return service.orElseThrow();
    }

    Path data() {
        return place.resolve("data");
    }

    Path pack() {
        return pack;
    }

    Instant now() {
        return Instant.now().plus(ahead.get());
    }

    /// Lets `seconds` pass; a running service does not notice.
    void pass(int seconds) {
        ahead.updateAndGet(before -> before.plusSeconds(seconds));
    }

    /// How often the service has answered `user`.
    long answers(String user) {
        return line.conversation(user).stream()
                .filter(entry ->
                        entry.kind() == Entry.Kind.REPLY || entry.kind() == Entry.Kind.PUSH)
                .count();
    }

    /// Waits until the service has nothing left to do.
    void awaitQuiet() {
        await(() -> health().contains("\"waiting\":0"));
    }

    static void await(BooleanSupplier happened) {
        var end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it did not happen");
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        service.ifPresent(ServiceProcess::close);
        host.close();
        http.close();
    }

    private String health() {
        try {
            var request = HttpRequest.newBuilder(URI.create(url() + "/health")).build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fault);
        }
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
