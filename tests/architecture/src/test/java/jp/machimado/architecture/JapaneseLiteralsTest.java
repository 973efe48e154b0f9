package jp.machimado.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What people read is a phrase in six languages, not a text in the code.
class JapaneseLiteralsTest {

    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    /// Where Japanese in the code is no sentence of ours, and why.
    private static final Map<String, String> ALLOWED =
            Map.ofEntries(
                    Map.entry(
                            "shared/pack/src/main/java/", "problems are told to the town's staff"),
                    Map.entry("infra/local/src/main/java/", "told to whoever starts it"),
                    Map.entry("tests/evaluation/src/main/java/", "told to whoever asks"),
                    Map.entry("shared/testing/src/main/java/", "what is said in tests"),
                    Map.entry("/safety/PlainDigits.java", "digits that are made even"),
                    Map.entry("/booking/AskedWords.java", "numerals that are made digits"),
                    Map.entry("/safety/PrivateWords.java", "what makes a number a date"),
                    Map.entry("/words/Language.java", "what a language calls itself"),
                    Map.entry("/words/PlainText.java", "letters that are made even"),
                    Map.entry("/web/Spoken.java", "letters that are readings"),
                    Map.entry("/web/guide/ProcedureGroup.java", "categories in the town pack"),
                    Map.entry("/web/guide/HelpGroup.java", "what the town pack writes for unknown"),
                    Map.entry("/line/MenuCards.java", "categories in the town pack"),
                    Map.entry("/line/HelpTexts.java", "what the town pack writes for unknown"),
                    Map.entry("/lucene/Morphemes.java", "parts of speech in the dictionary"),
                    Map.entry("/functions/guide/GuideFunction.java", "a question to warm up"));

    @Test
    void noSentenceStandsInTheCode() {
        assertEquals(List.of(), refused(Sources.ofAllModules(false)));
    }

    @Test
    void aSentenceInTheCodeIsFound() {
        var planted = Sources.of("a/A.java", "class A {\n  String a = \"わかりません\";\n}\n");
        assertEquals(List.of("a/A.java:2 わかりません"), refused(planted));
    }

    @Test
    void commentsAndSignsAreNoSentences() {
        var planted = Sources.of("a/A.java", "/// 役場\nclass A {\n  String a = \"・\";\n}\n");
        assertEquals(List.of(), refused(planted));
    }

    @Test
    void everyExceptionIsNeeded() {
        var all = japanese(Sources.ofAllModules(false));
        for (var place : ALLOWED.keySet()) {
            assertTrue(all.stream().anyMatch(found -> found.contains(place)), place);
        }
    }

    private static List<String> refused(Sources sources) {
        return japanese(sources).stream()
                .filter(found -> ALLOWED.keySet().stream().noneMatch(found::contains))
                .toList();
    }

    private static List<String> japanese(Sources sources) {
        var found = new ArrayList<String>();
        for (var unit : sources.units()) {
            unit.accept(new Literals(sources, unit, found), null);
        }
        return found;
    }

    private static final class Literals extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Sources sources;
        private final CompilationUnitTree unit;
        private final List<String> found;

        private Literals(Sources sources, CompilationUnitTree unit, List<String> found) {
            this.sources = sources;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text && JAPANESE.matcher(text).find()) {
                long start = sources.positions().getStartPosition(unit, literal);
                found.add(Sources.name(unit) + ":" + Sources.line(unit, start) + " " + text);
            }
            return super.visitLiteral(literal, null);
        }
    }
}
