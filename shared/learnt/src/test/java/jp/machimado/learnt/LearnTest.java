package jp.machimado.learnt;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.machimado.lucene.LuceneIndex;
import jp.machimado.pack.TownPackReader;
import jp.machimado.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnTest {

    @Test
    void theBuildLearntThePackSoThatNoStartMust(@TempDir Path empty) throws IOException {
        var pack = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));
        var index = LuceneIndex.of(pack, Optional.of(empty));
        try (var kept = Files.list(empty)) {
            assertTrue(kept.findAny().isEmpty());
        }
        assertFalse(index.search("犬を飼い始めた", Language.JA, 1).isEmpty());
    }
}
