package jp.machimado.lucene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.machimado.guide.Hit;
import jp.machimado.guide.Target;
import jp.machimado.guide.TownPack;
import jp.machimado.guide.Way;
import jp.machimado.words.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

    private static final TownPack PACK = SmallPack.plain();
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);
    private static final Target DOG = new Target.OfProcedure("inu-toroku-shibo");

    @TempDir Path folder;

    private List<List<Hit>> learnt = List.of();

    @BeforeEach
    void learnsOnce() throws IOException {
        learnt = answers(PACK, LuceneIndex.of(PACK, Optional.of(folder)));
        Files.setLastModifiedTime(file(), LONG_AGO);
    }

    private Path file() {
        return folder.resolve(LuceneIndex.FILE);
    }

    private static List<List<Hit>> answers(TownPack pack, LuceneIndex index) {
        return pack.ways().stream()
                .map(way -> index.search(way.text(), way.language(), Integer.MAX_VALUE))
                .toList();
    }

    private boolean wasOnlyRead() throws IOException {
        return Files.getLastModifiedTime(file()).equals(LONG_AGO);
    }

    @Test
    void theModelAnswersAsIfJustLearnt() throws IOException {
        assertEquals(learnt, answers(PACK, LuceneIndex.of(PACK, Optional.of(folder))));
        assertTrue(wasOnlyRead());
    }

    @Test
    void learnsTheSameFromTheSamePack() throws IOException {
        var first = Files.readAllBytes(file());
        Files.delete(file());
        assertEquals(learnt, answers(PACK, LuceneIndex.of(PACK, Optional.of(folder))));
        assertArrayEquals(first, Files.readAllBytes(file()));
    }

    @Test
    void learnsAnewWhenThePackChanged() throws IOException {
        var way = new Way(DOG, Language.JA, "わんわんをむらにつたえるぞい");
        var changed = SmallPack.and(way);
        var found = LuceneIndex.of(changed, Optional.of(folder)).search(way.text(), Language.JA, 1);
        assertEquals(DOG, found.getFirst().target());
        assertFalse(wasOnlyRead());
    }

    @Test
    void refusesAModelOfAnotherPackWithoutFailing() {
        var other = SmallPack.and(new Way(DOG, Language.JA, "犬"));
        var expected = answers(other, LuceneIndex.of(other));
        assertEquals(expected, answers(other, LuceneIndex.of(other, Optional.of(folder))));
        assertNotEquals(learnt, expected);
    }

    @Test
    void learnsAnewWhenTheFileIsDamaged() throws IOException {
        var whole = Files.readAllBytes(file());
        var flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        for (var damaged : List.of(flipped, Arrays.copyOf(whole, whole.length / 2), new byte[0])) {
            Files.write(file(), damaged);
            assertEquals(learnt, answers(PACK, LuceneIndex.of(PACK, Optional.of(folder))));
            assertArrayEquals(whole, Files.readAllBytes(file()));
        }
    }
}
