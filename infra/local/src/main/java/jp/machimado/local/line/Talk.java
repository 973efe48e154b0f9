package jp.machimado.local.line;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// All that has happened, in order; kept in a file when there is one, as LINE keeps the talk on its
/// servers.
final class Talk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final List<Entry> entries = new ArrayList<>();
    private final Optional<Path> file;

    /// @param file where the entries are kept; empty for a talk that is forgotten
    Talk(Optional<Path> file) {
        this.file = file;
        file.filter(Files::exists).ifPresent(this::read);
    }

    Entry add(Instant at, String user, Entry.Kind kind, JsonNode json) {
        lock.lock();
        try {
            var entry = new Entry(entries.size() + 1L, at, user, kind, json.deepCopy());
            entries.add(entry);
            file.ifPresent(path -> append(path, entry));
            grown.signalAll();
            return entry;
        } finally {
            lock.unlock();
        }
    }

    List<Entry> all() {
        return after(0);
    }

    /// The entries whose number is greater than `number`.
    List<Entry> after(long number) {
        lock.lock();
        try {
            return List.copyOf(
                    entries.subList(Math.clamp(number, 0, entries.size()), entries.size()));
        } finally {
            lock.unlock();
        }
    }

    /// The same, but waits at most `milliseconds` for the first.
    List<Entry> awaitAfter(long number, long milliseconds) throws InterruptedException {
        lock.lock();
        try {
            var left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (entries.size() <= number && left > 0) {
                left = grown.awaitNanos(left);
            }
            return after(number);
        } finally {
            lock.unlock();
        }
    }

    static ObjectNode json(Entry entry) {
        var json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("number", entry.number())
                        .put("at", entry.at().toString())
                        .put("user", entry.user())
                        .put("kind", entry.kind().name());
        json.set("json", entry.json());
        return json;
    }

    private void read(Path path) {
        try {
            for (var line : Files.readAllLines(path)) {
                parsed(line).ifPresent(entries::add);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + path, fault);
        }
    }

    /// The entry of a line, renumbered; a line that a kill has torn is left out.
    private Optional<Entry> parsed(String line) {
        try {
            var json = JSON.readTree(line);
            return Optional.of(
                    new Entry(
                            entries.size() + 1L,
                            Instant.parse(json.path("at").asText()),
                            json.path("user").asText(),
                            Entry.Kind.valueOf(json.path("kind").asText()),
                            json.path("json")));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static void append(Path path, Entry entry) {
        try {
            Files.writeString(
                    path, json(entry) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + path, fault);
        }
    }
}
