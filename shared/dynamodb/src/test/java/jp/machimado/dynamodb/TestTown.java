package jp.machimado.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.machimado.conversation.Tally;
import jp.machimado.testing.conversation.ConversationStores;
import jp.machimado.testing.dynamodb.EmbeddedDynamo;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/// The stores on an empty table of a real DynamoDB, with faults to inject and requests to look at.
public final class TestTown implements ConversationStores {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    static final String PEPPER = "a channel secret";

    private static final EmbeddedDynamo DYNAMO = EmbeddedDynamo.start(Optional.empty());
    private static final AtomicInteger TABLES = new AtomicInteger();

    public final Faults faults = new Faults();
    public final RecordedRequests recorded = new RecordedRequests();
    public final List<Duration> waits = new ArrayList<>();
    public final DynamoDbClient client;
    public final TownTable table;
    final KeyedHash hash = new KeyedHash(() -> PEPPER);

    private TestTown(String name, ExecutionInterceptor... others) {
        var builder = TownClient.builder(environment(), Duration.ofSeconds(30));
        var settings = builder.overrideConfiguration().toBuilder();
        settings.addExecutionInterceptor(faults).addExecutionInterceptor(recorded);
        Stream.of(others).forEach(settings::addExecutionInterceptor);
        client = builder.overrideConfiguration(settings.build()).build();
        table = new TownTable(client, name, new Retry(new Random(1), this::waited));
    }

    /// One with an empty table, whose requests `others` see too.
    public static TestTown empty(ExecutionInterceptor... others) {
        var town = new TestTown("town-test-" + TABLES.incrementAndGet(), others);
        var name = town.table.name();
        try {
            town.client.deleteTable(request -> request.tableName(name));
            town.client.waiter().waitUntilTableNotExists(request -> request.tableName(name));
        } catch (ResourceNotFoundException _) {
            // Nobody has left one behind.
        }
        TownTable.createIfMissing(town.client, name);
        town.recorded.clear();
        return town;
    }

    /// This process's environment, with the endpoint of the DynamoDB that the tests use.
    static Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", DYNAMO.endpoint().toString());
        return environment;
    }

    @Override
    public DynamoReceipts receipts() {
        return new DynamoReceipts(table, hash, ZONE);
    }

    @Override
    public DynamoMemories memories() {
        return new DynamoMemories(table, hash);
    }

    DynamoStatistics statistics() {
        return new DynamoStatistics(table);
    }

    @Override
    public long counted(Tally tally, LocalDate day) {
        return statistics().counts(day, day).stream()
                .filter(count -> count.tally().equals(tally))
                .mapToLong(DynamoStatistics.Count::times)
                .sum();
    }

    @Override
    public List<String> unanswered(Instant now) {
        var today = LocalDate.ofInstant(now, ZONE);
        return statistics().unanswered(today.minusDays(200), today, now).stream()
                .map(DynamoStatistics.Question::text)
                .toList();
    }

    /// All that the table holds, expired or not.
    public List<Map<String, AttributeValue>> items() {
        return client.scanPaginator(request -> request.tableName(table.name())).items().stream()
                .toList();
    }

    private synchronized void waited(Duration wait) {
        waits.add(wait);
    }
}
