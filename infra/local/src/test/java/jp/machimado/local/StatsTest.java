package jp.machimado.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Tally;
import jp.machimado.dynamodb.DynamoReceipts;
import jp.machimado.dynamodb.KeyedHash;
import jp.machimado.dynamodb.Retry;
import jp.machimado.dynamodb.TownClient;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./dev stats` tells of a data folder with a real embedded DynamoDB in it.
class StatsTest {

    private static final Instant NOW = Instant.parse("2026-07-31T03:00:00Z");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("TOWN_PACK", System.getenv("TOWN_PACK"));

    @TempDir private Path folder;

    @Test
    void countsByDayAndNamesWhatFoundNoAnswer() {
        fill();
        assertEquals(
                """
                2026-07-02 – 2026-07-31

                day         about      lang  outcome     times
                2026-07-02  dog        ja    FOUND           1
                2026-07-31  -          vi    UNKNOWN         1
                2026-07-31  dog        ja    FOUND           2
                2026-07-31  dog        ja    NOT_HELPED      1
                2026-07-31  moving-in  en    HELPED          1

                答えられなかった質問 / questions without an answer
                2026-07-31  vi  [2Jxin hỏi về ma
                """,
                stats(NOW));
    }

    @Test
    void saysInWordsThatNothingIsThereYet() {
        var text = stats(NOW);
        assertTrue(text.contains("nothing was counted in these days yet"), text);
        assertTrue(text.contains("no question is without an answer"), text);
    }

    @Test
    void asksToStopTheServiceThatUsesTheFolder() {
        try (var _ = DataFolder.open(folder, false)) {
            var refused = assertThrows(CannotStart.class, () -> stats(NOW));
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("stop the other process"),
                    refused::toString);
        }
    }

    @Test
    void makesNoFolderWhereThereIsNone() {
        var missing = folder.resolve("nowhere");
        var arguments = List.of("--data", missing.toString());
        assertThrows(CannotStart.class, () -> Stats.text(arguments, ENVIRONMENT, () -> NOW));
        assertFalse(Files.exists(missing));
    }

    @Test
    void takesNoOtherOption() {
        for (var wrong : List.of(List.of("--reset"), List.of("--data"), List.of("--port", "1"))) {
            var refused =
                    assertThrows(
                            CannotStart.class, () -> Stats.text(wrong, ENVIRONMENT, () -> NOW));
            assertTrue(String.valueOf(refused.getMessage()).contains("usage"), refused::toString);
        }
    }

    private String stats(Instant now) {
        return Stats.text(List.of("--data", folder.toString()), ENVIRONMENT, () -> now);
    }

    private void fill() {
        try (var data = DataFolder.open(folder, false);
                var dynamo = EmbeddedDynamo.start(Optional.of(data.dynamo()), Map.of())) {
            var settings = Map.of("AWS_ENDPOINT_URL_DYNAMODB", dynamo.endpoint().toString());
            LocalTable.create(settings);
            try (var client = TownClient.of(settings)) {
                var retry = new Retry(new SecureRandom(), _ -> {});
                var receipts =
                        new DynamoReceipts(
                                new TownTable(client, LocalSettings.TABLE, retry),
                                new KeyedHash(() -> "secret"),
                                ZoneId.of("Asia/Tokyo"));
                receipts.done("E0", "U1", counted("dog", "ja", "FOUND"), ago(30));
                receipts.done("E1", "U1", counted("dog", "ja", "FOUND"), ago(29));
                receipts.done("E2", "U1", counted("dog", "ja", "FOUND"), NOW);
                receipts.done("E3", "U2", counted("dog", "ja", "FOUND"), NOW);
                receipts.done("E4", "U2", counted("dog", "ja", "NOT_HELPED"), NOW);
                receipts.done("E5", "U3", counted("moving-in", "en", "HELPED"), NOW);
                receipts.done("E6", "U3", missed(), NOW);
            }
        }
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Aftermath counted(String about, String language, String outcome) {
        return new Aftermath(
                Optional.empty(),
                List.of(new Tally(about, language, outcome)),
                Optional.empty(),
                Optional.empty());
    }

    private static Aftermath missed() {
        return new Aftermath(
                Optional.empty(),
                List.of(new Tally("-", "vi", "UNKNOWN")),
                Optional.of(new Aftermath.Unanswered("M6", "\u001b[2Jxin hỏi\nvề ma", "vi")),
                Optional.empty());
    }
}
