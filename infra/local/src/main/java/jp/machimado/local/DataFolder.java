package jp.machimado.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/// The folder that holds what must survive a restart, for one process at a time.
final class DataFolder implements AutoCloseable {

    private static final String DYNAMO = "dynamodb";
    private static final String QUEUE = "queue.jsonl";
    private static final String TALK = "line.jsonl";
    private static final String MAIL = "mail.jsonl";

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Opens `folder`, which is made when it is not there.
    ///
    /// @param reset whether our own files in it are deleted first
    /// @throws CannotStart when it cannot be written or another process uses it
    static DataFolder open(Path folder, boolean reset) {
        try {
            Files.createDirectories(folder);
            var data = new DataFolder(folder, locked(folder));
            if (reset) {
                data.clear();
            }
            return data;
        } catch (IOException _) {
            throw new CannotStart(
                    "フォルダ " + folder + " に書けません。--data で別のフォルダを指定してください",
                    "cannot write to " + folder + ": name another folder with --data");
        }
    }

    Path dynamo() {
        return folder.resolve(DYNAMO);
    }

    Path queue() {
        return folder.resolve(QUEUE);
    }

    Path talk() {
        return folder.resolve(TALK);
    }

    Path mail() {
        return folder.resolve(MAIL);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        var channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException _) {
            // this very process has it open already: the same answer as for another process
        }
        channel.close();
        throw new CannotStart(
                "フォルダ " + folder + " はもう使われています。先に動いているものを止めるか、--data で別のフォルダを指定してください",
                folder + " is in use: stop the other process or name another folder with --data");
    }

    private void clear() throws IOException {
        for (var ours : List.of(dynamo(), queue(), talk(), mail())) {
            delete(ours);
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var inside = Files.walk(path)) {
            for (var one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
