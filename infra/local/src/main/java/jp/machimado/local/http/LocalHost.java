package jp.machimado.local.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// All doors on one port of this machine alone; each request has its own virtual thread.
///
/// A door is found by the longest path that the request's path equals or continues after a `/`.
public final class LocalHost implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LocalHost.class.getName());

    /// API Gateway's limit of a payload, in bytes.
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Map<String, Door> doors;
    private final Door otherwise;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private LocalHost(HttpServer server, Map<String, Door> doors, Door otherwise) {
        this.server = server;
        this.doors = new LinkedHashMap<>(doors);
        this.otherwise = otherwise;
        this.threads = Executors.newVirtualThreadPerTaskExecutor();
    }

    /// A host that listens on `port` of the loopback address but does not answer yet.
    ///
    /// @param port 0 for any free one
    /// @param doors by path, such as `/guide`; `/` stands for that path alone
    /// @param otherwise answers what no door answers
    /// @throws IOException when the port is in use
    public static LocalHost on(int port, Map<String, Door> doors, Door otherwise)
            throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        return new LocalHost(HttpServer.create(address, 0), doors, otherwise);
    }

    /// Adds a door. Only before [#start].
    public void add(String path, Door door) {
        doors.put(path, door);
    }

    /// Begins to answer.
    public void start() {
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /// The port it listens on.
    public int port() {
        return server.getAddress().getPort();
    }

    /// Stops answering; what is being answered has a second. Closing it again does nothing.
    @Override
    public void close() {
        if (open.getAndSet(false)) {
            server.stop(1);
            threads.shutdownNow();
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            var response =
                    body.length > MOST_BYTES
                            ? Response.json(413, "{\"message\":\"Request Entity Too Large\"}")
                            : answer(request(exchange, body));
            if (!response.dropped()) {
                write(exchange, response);
            }
        }
    }

    private Response answer(Request request) {
        try {
            return door(request.path()).answer(request);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "a door failed: " + request.path(), fault);
            return Response.json(500, "{\"message\":\"Internal Server Error\"}");
        }
    }

    private Door door(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var door = doors.get(at);
            if (door != null) {
                return door;
            }
        }
        return otherwise;
    }

    private static Request request(HttpExchange exchange, byte[] body) {
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        var uri = exchange.getRequestURI();
        var query = uri.getRawQuery();
        return new Request(
                exchange.getRequestMethod(),
                uri.getRawPath(),
                query == null ? "" : query,
                headers,
                Body.of(body),
                exchange.getRemoteAddress().getAddress().getHostAddress());
    }

    private static void write(HttpExchange exchange, Response response) throws IOException {
        response.headers()
                .forEach(
                        header -> exchange.getResponseHeaders().add(header.name(), header.value()));
        var isBodiless =
                exchange.getRequestMethod().equals("HEAD")
                        || response.status() == 204
                        || response.status() == 304;
        var length = response.body().length();
        exchange.sendResponseHeaders(response.status(), isBodiless || length == 0 ? -1 : length);
        if (!isBodiless && length > 0) {
            exchange.getResponseBody().write(response.body().bytes());
        }
    }
}
