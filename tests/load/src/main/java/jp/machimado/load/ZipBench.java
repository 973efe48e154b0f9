package jp.machimado.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How large what is deployed is.
final class ZipBench {

    private final Path root;

    ZipBench(Path root) {
        this.root = root;
    }

    List<Row> rows() {
        return Stream.of("chat-webhook", "chat-reply", "guide").map(this::row).toList();
    }

    /// Where Maven leaves the zip of `function`.
    static Path zip(Path root, String function) {
        return root.resolve("functions", function, "target", function + ".zip");
    }

    private Row row(String function) {
        var zip = zip(root, function);
        try {
            var size = Files.exists(zip) ? Row.mb(Files.size(zip)) : "not packaged";
            return new Row("zips", function + ".zip", size, "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
