package jp.machimado.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What `template.yaml` gives the functions.
final class Deployed {

    private static final Pattern OPTIONS =
            Pattern.compile("(?m)^\\s+JAVA_TOOL_OPTIONS: \"([^\"]+)\"$");

    private Deployed() {}

    /// The options of their Java, from the template in `root`.
    ///
    /// @throws IllegalStateException when there is not exactly one set of them
    static String javaOptions(Path root) {
        try {
            var found =
                    OPTIONS.matcher(Files.readString(root.resolve("template.yaml")))
                            .results()
                            .map(match -> match.group(1))
                            .toList();
            if (found.size() != 1) {
                throw new IllegalStateException("template.yaml has JAVA_TOOL_OPTIONS " + found);
            }
            return found.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
