package jp.machimado.dynamodb;

import static jp.machimado.dynamodb.Aftermaths.FOUND;
import static jp.machimado.dynamodb.Aftermaths.HANAKO;
import static jp.machimado.dynamodb.Aftermaths.NOW;
import static jp.machimado.dynamodb.Aftermaths.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.machimado.conversation.Receipts.Progress;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

final class TownTableTest {

    private final TestTown town = TestTown.empty();

    @Test
    void creatingItAgainLeavesItAsItIs() {
        town.receipts().done("E1", HANAKO, Aftermaths.answered(), NOW);
        TownTable.createIfMissing(town.client, town.table.name());
        assertEquals(1, town.counted(FOUND, TODAY));
    }

    @Test
    void whatHasEndedIsGoneForReadersThoughNobodyDeletedIt() {
        town.receipts().done("E1", HANAKO, Aftermaths.missed("M1", "猫は？"), NOW);
        var ttl = town.client.describeTimeToLive(it -> it.tableName(town.table.name()));
        assertEquals(TimeToLiveStatus.DISABLED, ttl.timeToLiveDescription().timeToLiveStatus());
        var before = town.items().size();
        var later = NOW.plus(Duration.ofDays(1000));
        assertEquals(List.of(), town.unanswered(NOW.plus(Duration.ofDays(91))));
        assertTrue(town.memories().of(HANAKO, later).language().isEmpty());
        assertEquals(before, town.items().size());
        assertEquals(Progress.UNANSWERED, town.receipts().arrive("E1", later));
        assertEquals(before, town.items().size());
    }

    @Test
    void forgettingSomebodyDeletesWhateverIsKeptUnderTheirName() {
        town.receipts().done("E1", HANAKO, Aftermaths.missed("M1", "猫は？"), NOW);
        var pk = ItemKey.person(town.hash.person(HANAKO));
        for (int month = 1; month <= 3; month++) {
            var sk = "MONTH#2026-0" + month;
            var item = Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
            town.client.putItem(put -> put.tableName(town.table.name()).item(item));
        }
        assertEquals(5, kept(pk));
        town.memories().forget(HANAKO);
        assertEquals(0, kept(pk));
    }

    @Test
    void statisticsTellTheDaysThatAreAskedForAndNoOthers() {
        for (int day = 0; day < 4; day++) {
            var at = NOW.plus(Duration.ofDays(day));
            town.receipts().done("E" + day, HANAKO, Aftermaths.answered(), at);
        }
        assertEquals(
                List.of(
                        new DynamoStatistics.Count(TODAY.plusDays(1), FOUND, 1),
                        new DynamoStatistics.Count(TODAY.plusDays(2), FOUND, 1)),
                town.statistics().counts(TODAY.plusDays(1), TODAY.plusDays(2)));
    }

    @Test
    void statisticsReadEveryPageOfADayAndTextsAreCutAtLinesLimit() {
        var text = "犬".repeat(4_999) + "😀".repeat(10);
        IntStream.range(0, 100)
                .forEach(i ->
                        town.receipts().done("E" + i, "", Aftermaths.missed("M" + i, text), NOW));
        var questions = town.statistics().unanswered(TODAY, TODAY, NOW);
        assertEquals(100, questions.size());
        assertEquals(
                new DynamoStatistics.Question(TODAY, "vi", "犬".repeat(4_999)),
                questions.getFirst());
    }

    private long kept(String pk) {
        return town.items().stream()
                .filter(item -> ItemKey.SCHEMA.mapToItem(item).pk().equals(pk))
                .count();
    }
}
