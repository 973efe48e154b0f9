package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// No method has more than 30 lines, from its modifiers to its closing brace, and no file more than
/// 200, all counted: in main code and in tests.
class SizeLimitsTest {

    private static final int METHOD = 30;
    private static final int FILE = 200;

    @Test
    void nothingIsTooLarge() {
        assertEquals(List.of(), tooLarge(Sources.ofAllModules(true)));
    }

    @Test
    void allModulesAreLookedAt() {
        assertTrue(Sources.ofAllModules(true).units().size() > 200);
    }

    @Test
    void aLongMethodIsFound() {
        var body = "        run();\n".repeat(28);
        var fits = "class A {\n    void a() {\n" + body + "    }\n}\n";
        assertEquals(List.of(), tooLarge(Sources.of("A", fits)));
        var long31 = fits.replace("void a() {\n", "void a() {\n\n");
        assertEquals(List.of("A:2 the method a has 31 lines"), tooLarge(Sources.of("A", long31)));
    }

    @Test
    void aLongFileIsFound() {
        var fits = "class A {\n" + "\n".repeat(198) + "}\n";
        assertEquals(List.of(), tooLarge(Sources.of("A", fits)));
        assertEquals(
                List.of("A has 201 lines"), tooLarge(Sources.of("A", fits.replace("{", "{\n"))));
    }

    private static List<String> tooLarge(Sources sources) {
        var found = new ArrayList<String>();
        for (var unit : sources.units()) {
            long lines = lines(unit);
            if (lines > FILE) {
                found.add(Sources.name(unit) + " has " + lines + " lines");
            }
            unit.accept(new LongMethods(sources, unit, found), null);
        }
        return found;
    }

    private static long lines(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString().lines().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LongMethods extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Sources sources;
        private final CompilationUnitTree unit;
        private final List<String> found;

        private LongMethods(Sources sources, CompilationUnitTree unit, List<String> found) {
            this.sources = sources;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var positions = sources.positions();
            long first = Sources.line(unit, positions.getStartPosition(unit, method));
            long last = Sources.line(unit, positions.getEndPosition(unit, method));
            long lines = last - first + 1;
            if (lines > METHOD) {
                found.add(
                        "%s:%d the method %s has %d lines"
                                .formatted(Sources.name(unit), first, method.getName(), lines));
            }
            return super.visitMethod(method, null);
        }
    }
}
