package jp.machimado.local.queue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The queue's file: one JSON entry a line, only ever added to, and begun anew when it has grown
/// and nothing waits.
final class Journal implements AutoCloseable {

    private static final long LONG = 1_000_000;
    private static final ObjectMapper JSON = QueueJson.MAPPER;

    /// Something that happened to a message.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "what")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Entry.Sent.class, name = "sent"),
        @JsonSubTypes.Type(value = Entry.Remembered.class, name = "remembered"),
        @JsonSubTypes.Type(value = Entry.Received.class, name = "received"),
        @JsonSubTypes.Type(value = Entry.Deleted.class, name = "deleted"),
        @JsonSubTypes.Type(value = Entry.Died.class, name = "died"),
        @JsonSubTypes.Type(value = Entry.Dead.class, name = "dead")
    })
    sealed interface Entry {
        record Sent(QueueMessage message) implements Entry {}

        /// Handled already, kept for its deduplication id.
        record Remembered(QueueMessage message) implements Entry {}

        record Received(String id, String receipt, int count, Instant at, Instant hiddenUntil)
                implements Entry {}

        record Deleted(String id) implements Entry {}

        record Died(String id, Instant at) implements Entry {}

        record Dead(DeadLetter letter) implements Entry {}
    }

    private final Path file;
    private FileChannel channel;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// The entries of `file`. A last line that a kill has torn is left out: nobody was told that it
    /// was written.
    static List<Entry> read(Path file) {
        var entries = new ArrayList<Entry>();
        try {
            var text = Files.exists(file) ? Files.readString(file) : "";
            for (var line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                entries.add(JSON.readValue(line, Entry.class));
            }
            return entries;
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }

    /// A journal in `file` that begins with `entries`.
    static Journal startedWith(Path file, List<Entry> entries) {
        try {
            return new Journal(file, begun(file, entries));
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + file, fault);
        }
    }

    /// Adds `entry`; when `forced`, it is on the disk when this returns.
    void write(Entry entry, boolean forced) {
        try {
            append(channel, line(entry));
            if (forced) {
                channel.force(false);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + file, fault);
        }
    }

    boolean isLong() {
        try {
            return channel.position() > LONG;
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }

    /// Replaces all entries by `entries`.
    void restart(List<Entry> entries) {
        try {
            channel.close();
            channel = begun(file, entries);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + file, fault);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot close " + file, fault);
        }
    }

    private static FileChannel begun(Path file, List<Entry> entries) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var channel =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var entry : entries) {
                append(channel, line(entry));
            }
            channel.force(true);
        }
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.position(channel.size());
        return channel;
    }

    private static byte[] line(Entry entry) throws JacksonException {
        var json = JSON.writerFor(Entry.class).writeValueAsString(entry);
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void append(FileChannel channel, byte[] line) throws IOException {
        var buffer = ByteBuffer.wrap(line);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
