package jp.machimado.lambda;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Stands for every service while a function is primed: an HTTP server that only this process
/// reaches and that answers every call with success and nothing in it. It keeps no connection open,
/// so none is in the snapshot.
public final class Loopback implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d+)\\s*$");
    private static final byte[] ANSWER =
            """
            HTTP/1.1 200 OK\r
            Content-Type: application/json\r
            Content-Length: 2\r
            Connection: close\r
            \r
            {}\
            """
                    .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server;
    private final Thread serving;
    private final AtomicInteger calls = new AtomicInteger();

    /// Opens it at a free port.
    public Loopback() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        serving = Thread.ofVirtual().start(this::serve);
    }

    /// Where it answers, without a slash at its end.
    public String address() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /// How many calls it answered.
    public int calls() {
        return calls.get();
    }

    /// Closes it; from then on nobody is answered, not even who called a moment before.
    @Override
    public void close() throws IOException {
        server.close();
        try {
            serving.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var call = server.accept()) {
                answer(call);
            } catch (IOException _) {
                // Closed, or hung up: whoever called is told by its own end.
            }
        }
    }

    private void answer(Socket call) throws IOException {
        var in = new BufferedInputStream(call.getInputStream());
        var length = LENGTH.matcher(head(in));
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
        calls.incrementAndGet();
        call.getOutputStream().write(ANSWER);
    }

    /// The request's line and headers.
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
