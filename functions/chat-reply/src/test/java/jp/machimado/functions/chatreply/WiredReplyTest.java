package jp.machimado.functions.chatreply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import jp.machimado.dynamodb.TownTable;
import jp.machimado.pack.BrokenTownPack;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The function as the cloud wires it, once for all tests: the town pack, a real table, secrets and
/// LINE over HTTP.
class WiredReplyTest {

    private static final EmbeddedDynamo DYNAMO = EmbeddedDynamo.start(Optional.empty());

    private static final PretendCloud CLOUD = new PretendCloud();
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(QueueCall.RECEIVED);
    private static final ChatReplyFunction FUNCTION = wired(System.getenv("TOWN_PACK"));
    private static final int CALLS_WHILE_WIRED = CLOUD.calls;

    @BeforeAll
    static void createTheTable() {
        var anyone = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
        try (var client =
                DynamoDbClient.builder()
                        .endpointOverride(DYNAMO.endpoint())
                        .region(Region.AP_NORTHEAST_1)
                        .credentialsProvider(anyone)
                        .build()) {
            TownTable.createIfMissing(client, "town");
        }
    }

    @AfterAll
    static void closeAll() {
        DYNAMO.close();
        CLOUD.close();
    }

    @BeforeEach
    void forgetEarlierReplies() {
        CLOUD.replies.clear();
        CLOUD.tokens.clear();
    }

    private static ChatReplyFunction wired(String pack) {
        var environment =
                Map.of(
                        "TOWN_PACK",
                        pack,
                        "TOWN_TABLE",
                        "town",
                        "PUBLIC_URL",
                        "https://town.example",
                        "LINE_CHANNEL_SECRET_ID",
                        "machimado/secret",
                        "LINE_CHANNEL_ACCESS_TOKEN_ID",
                        "machimado/token",
                        "PERSON_KEY",
                        "a secret of the tests",
                        "LINE_API_ENDPOINT",
                        CLOUD.address(),
                        "AWS_ENDPOINT_URL",
                        CLOUD.address(),
                        "AWS_ENDPOINT_URL_DYNAMODB",
                        DYNAMO.endpoint().toString());
        return new ChatReplyFunction(environment, NOW::get);
    }

    private static ObjectNode said(String id, String text, int receives) {
        return QueueCall.said(NOW.get(), id, text, receives);
    }

    private static int failures(ObjectNode message) {
        return QueueCall.failures(FUNCTION, message).size();
    }

    @Test
    void connectsToNothingBeforeTheFirstEvent() {
        assertEquals(0, CALLS_WHILE_WIRED);
    }

    @Test
    void answersAQuestionOnceHoweverOftenItIsDelivered() {
        assertEquals(0, failures(said("once", "飼い犬の登録をしたい", 1)));
        assertEquals(0, failures(said("once", "飼い犬の登録をしたい", 2)));
        assertEquals(1, CLOUD.replies.size());
        assertTrue(CLOUD.replies.getFirst().contains("\"replyToken\":\"token-once\""));
        assertTrue(CLOUD.replies.getFirst().contains("犬"), CLOUD.replies::toString);
    }

    @Test
    void triesAgainWithTheSameTokenAfterLineFailed() {
        CLOUD.refusals.add(500);
        assertEquals(1, failures(said("again", "ごみの日は？", 1)));
        assertEquals(0, failures(said("again", "ごみの日は？", 2)));
        assertEquals(2, CLOUD.replies.size());
        assertEquals(CLOUD.replies.getFirst(), CLOUD.replies.getLast());
    }

    @Test
    void seesRotatedSecretsAndOtherEventsHoweverOftenItsSnapshotIsRestored() {
        assertEquals(0, failures(said("before", "こんにちは", 1)));
        for (var rotated : List.of("second", "third")) {
            NOW.updateAndGet(before -> before.plus(Duration.ofDays(1)));
            CLOUD.secret = rotated;
            assertEquals(0, failures(said(rotated, "こんにちは", 1)));
        }
        assertEquals(List.of("Bearer second", "Bearer third"), CLOUD.tokens.subList(1, 3));
        assertEquals(3, CLOUD.replies.stream().distinct().count());
    }

    @Test
    void booksADeskInTheTableFromWordsAlone() {
        assertEquals(0, failures(said("book-1", "明日の10時から12時まで席を予約したい", 1)));
        assertTrue(CLOUD.replies.getLast().contains("空いている場所です"), CLOUD.replies::toString);
        assertEquals(0, failures(said("book-2", "1", 1)));
        assertEquals(0, failures(said("book-3", "はい", 1)));
        assertTrue(CLOUD.replies.getLast().contains("受け付けました"), CLOUD.replies::toString);
        assertEquals(0, failures(said("book-4", "予約を確認したい", 1)));
    }

    @Test
    void doesNotStartWithABrokenTownPack(@TempDir Path empty) {
        assertThrows(BrokenTownPack.class, () -> wired(empty.toString()));
    }
}
