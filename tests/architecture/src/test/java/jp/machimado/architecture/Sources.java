package jp.machimado.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java sources, parsed by the compiler's own parser.
record Sources(List<CompilationUnitTree> units, SourcePositions positions) {

    /// The root of the repository.
    static final Path ROOT = root();

    /// The sources below the folders `src/main/java` and, if `tests`, `src/test/java` of all
    /// modules.
    static Sources ofAllModules(boolean tests) {
        try (var paths = Files.walk(ROOT)) {
            return of(
                    paths.filter(path -> isSource(ROOT.relativize(path).toString(), tests))
                            .sorted()
                            .<JavaFileObject>map(
                                    path -> new Text(ROOT.relativize(path).toString(), read(path)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One source that is not in a file.
    static Sources of(String name, String text) {
        return of(List.of(new Text(name, text)));
    }

    /// Where the source of `unit` is, from the root.
    static String name(CompilationUnitTree unit) {
        return unit.getSourceFile().getName();
    }

    /// The line in which `position` is, from 1.
    static long line(CompilationUnitTree unit, long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private static boolean isSource(String path, boolean tests) {
        return path.endsWith(".java")
                && !path.contains("target/")
                && (path.contains("/src/main/java/")
                        || (tests && path.contains("/src/test/java/")));
    }

    private static Sources of(List<JavaFileObject> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.getTask(null, null, null, null, null, files) instanceof JavacTask task) {
            try {
                var units = new ArrayList<CompilationUnitTree>();
                task.parse().forEach(units::add);
                return new Sources(units, Trees.instance(task).getSourcePositions());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("this JDK's compiler has no parser");
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("template.yaml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String name;
        private final String text;

        private Text(String name, String text) {
            super(
                    URI.create(
                            "string:///"
                                    + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                    + ".java"),
                    Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
