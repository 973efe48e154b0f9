package jp.machimado.testing.dynamodb;

import com.amazonaws.services.dynamodbv2.local.main.CommandLineInput;
import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import com.amazonaws.services.dynamodbv2.local.shared.access.sqlite.SQLiteLibraryLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.cli.ParseException;

/// DynamoDB's real interface over HTTP. Its library for this CPU comes in DynamoDB Local's own jar.
///
/// DynamoDB Local leaves threads behind that keep a process alive after [#close]: a `main` that
/// used it must end with `System.exit`.
public final class EmbeddedDynamo implements AutoCloseable {

    private static final int TRIES = 5;

    /// DynamoDB Local only reports that it could be faster with JAXB. The logger is held here, else
    /// its level would be forgotten.
    private static final Logger LOGGER = Logger.getLogger("com.amazonaws");

    private final URI endpoint;
    private final Optional<DynamoDBProxyServer> server;

    private EmbeddedDynamo(URI endpoint, Optional<DynamoDBProxyServer> server) {
        this.endpoint = endpoint;
        this.server = server;
    }

    /// Starts a DynamoDB that keeps its data in `folder`, or in memory when it is empty. When this
    /// process's environment names an endpoint (`AWS_ENDPOINT_URL_DYNAMODB`, else
    /// `AWS_ENDPOINT_URL`), that one is used and nothing is started.
    ///
    /// @throws IllegalStateException when DynamoDB Local has no library for this CPU; its message
    ///   says what to do
    public static EmbeddedDynamo start(Optional<Path> folder) {
        return start(folder, System.getenv());
    }

    /// The same, with `environment` in place of this process's.
    public static EmbeddedDynamo start(Optional<Path> folder, Map<String, String> environment) {
        return Stream.of("AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(url -> !url.isBlank())
                .findFirst()
                .map(url -> new EmbeddedDynamo(URI.create(url), Optional.empty()))
                .orElseGet(() -> embedded(folder));
    }

    /// Where it answers.
    public URI endpoint() {
        return endpoint;
    }

    /// Stops it, if it was started here.
    @Override
    public void close() {
        server.ifPresent(EmbeddedDynamo::stop);
    }

    private static EmbeddedDynamo embedded(Optional<Path> folder) {
        LOGGER.setLevel(Level.SEVERE);
        loadLibrary();
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            var server = server(port, folder);
            try {
                server.start();
                return new EmbeddedDynamo(
                        URI.create("http://localhost:" + port), Optional.of(server));
            } catch (Exception e) {
                stop(server);
                if (attempt == TRIES || !tookPort(e)) {
                    throw new IllegalStateException("DynamoDB Local does not start", e);
                }
            }
        }
    }

    private static void loadLibrary() {
        try {
            SQLiteLibraryLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw new IllegalStateException(
                    "DynamoDB Local has no library for "
                            + System.getProperty("os.name")
                            + " on "
                            + System.getProperty("os.arch")
                            + ": run a DynamoDB elsewhere, such as LocalStack, and set"
                            + " AWS_ENDPOINT_URL_DYNAMODB to its address",
                    e);
        }
    }

    private static DynamoDBProxyServer server(int port, Optional<Path> folder) {
        var options =
                new ArrayList<>(
                        List.of("-sharedDb", "-disableTelemetry", "-port", String.valueOf(port)));
        folder.ifPresentOrElse(
                path -> options.addAll(List.of("-dbPath", created(path).toString())),
                () -> options.add("-inMemory"));
        try {
            var input = new CommandLineInput(options.toArray(String[]::new));
            input.init();
            return ServerRunner.createServer(input);
        } catch (ParseException e) {
            throw new IllegalStateException("DynamoDB Local refuses " + options, e);
        }
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep DynamoDB's data in " + folder, e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    private static boolean tookPort(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
    }

    private static void stop(DynamoDBProxyServer server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }
}
