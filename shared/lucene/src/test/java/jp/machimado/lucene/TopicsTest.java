package jp.machimado.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import jp.machimado.pack.TownPackReader;
import org.junit.jupiter.api.Test;

final class TopicsTest {

    @Test
    void everyGeneralTopicHasOfficialAndEverydayWords() {
        for (var topic : Topics.general()) {
            assertEquals(2, topic.texts().size(), topic.toString());
            assertTrue(topic.texts().stream().noneMatch(String::isBlank), topic.toString());
        }
    }

    @Test
    void noGeneralTopicComesTwice() {
        var seen = new HashSet<String>();
        for (var topic : Topics.general()) {
            assertTrue(seen.add(topic.texts().getFirst()), topic.toString());
        }
    }

    @Test
    void aTownsWaysOfAskingAreTopicsToo() {
        var pack = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));
        var topics = Topics.of(pack);
        assertEquals(
                Topics.general().size()
                        + pack.procedures().size()
                        + pack.subjects().size()
                        + pack.lifeEvents().size(),
                topics.size());
        assertTrue(
                topics.stream()
                        .anyMatch(topic ->
                                topic.texts().stream().anyMatch(text -> text.contains("母子手帳"))));
    }
}
