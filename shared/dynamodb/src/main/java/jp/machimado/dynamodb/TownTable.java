package jp.machimado.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// The table `town` and how it is asked.
public final class TownTable {

    /// True of an item that is not there, deleted or not; its value is [#at].
    static final String GONE = "attribute_not_exists(pk) OR expires <= :now";

    /// The index of what the clock must look at; only items with both of its keys are in it.
    public static final String DUE = "due";

    /// Part of [#DUE].
    public static final String DUE_SHARD = "due_shard";

    /// When it is due, in [#DUE].
    public static final String DUE_AT = "due_at";

    /// It wakes whoever sends notices.
    public static final StreamSpecification STREAM =
            StreamSpecification.builder()
                    .streamEnabled(true)
                    .streamViewType(StreamViewType.NEW_IMAGE)
                    .build();

    private final DynamoDbClient client;
    private final DynamoDbEnhancedClient enhanced;
    private final String name;
    private final Retry retry;

    /// The table `name`, which exists.
    public TownTable(DynamoDbClient client, String name, Retry retry) {
        this.client = client;
        this.enhanced =
                DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions().build();
        this.name = name;
        this.retry = retry;
    }

    /// The table `name` where [TownClient] finds it for `environment`; connects to nothing yet.
    public static TownTable in(Map<String, String> environment, String name) {
        return new TownTable(TownClient.of(environment), name, Retry.inRealTime());
    }

    /// Creates the table for local use and waits until it can be used; leaves one that exists as it
    /// is. In the cloud template.yaml makes the same table, with deletion by `expires` as well.
    public static void createIfMissing(DynamoDbClient client, String name) {
        try {
            client.createTable(definition(name));
        } catch (ResourceInUseException _) {
            return;
        }
        client.waiter().waitUntilTableExists(request -> request.tableName(name));
    }

    /// What the table is, for local creation and to compare template.yaml with.
    public static CreateTableRequest definition(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        text(ItemKey.PK), text(ItemKey.SK), text(DUE_SHARD), text(DUE_AT))
                .keySchema(key(ItemKey.PK, KeyType.HASH), key(ItemKey.SK, KeyType.RANGE))
                .globalSecondaryIndexes(due())
                .streamSpecification(STREAM)
                .build();
    }

    /// A part of a transaction, and what it is for.
    record Part<R>(R role, TransactWriteItem write) {}

    /// Writes all `parts` or none.
    ///
    /// @return the roles whose conditions failed, so that nothing was written; empty when all is
    ///   written
    <R> Set<R> write(List<Part<R>> parts) {
        var writes = parts.stream().map(Part::write).toList();
        try {
            retry.call(() -> client.transactWriteItems(request -> request.transactItems(writes)));
            return Set.of();
        } catch (TransactionCanceledException e) {
            var reasons = e.cancellationReasons();
            var failed =
                    IntStream.range(0, reasons.size())
                            .filter(i -> "ConditionalCheckFailed".equals(reasons.get(i).code()))
                            .mapToObj(i -> parts.get(i).role())
                            .collect(Collectors.toUnmodifiableSet());
            if (failed.isEmpty()) {
                throw e;
            }
            return failed;
        }
    }

    /// Part of a transaction that puts `item`, without a condition yet.
    <T> Put.Builder put(TableSchema<T> schema, T item) {
        return Put.builder().tableName(name).item(schema.itemToMap(item, true));
    }

    /// All items of a partition as they are now, expired ones too.
    <T> List<T> all(TableSchema<T> schema, String partition) {
        var wanted = QueryConditional.keyEqualTo(key -> key.partitionValue(partition));
        var query =
                QueryEnhancedRequest.builder()
                        .queryConditional(wanted)
                        .attributesToProject(schema.attributeNames())
                        .consistentRead(true)
                        .build();
        return retry.call(() -> of(schema).query(query).items().stream().toList());
    }

    <T> DynamoDbTable<T> of(TableSchema<T> schema) {
        return enhanced.table(name, schema);
    }

    /// Keeps `item` in place of what has its key.
    public void keep(Map<String, AttributeValue> item) {
        retry.run(() -> client.putItem(put -> put.tableName(name).item(item)));
    }

    /// Deletes what has `key`, if anything has.
    public void forget(ItemKey key) {
        retry.run(() -> client.deleteItem(delete -> delete.tableName(name).key(key.attributes())));
    }

    /// The connection to it.
    public DynamoDbClient client() {
        return client;
    }

    /// What it is called.
    public String name() {
        return name;
    }

    /// How often it is asked again.
    public Retry retry() {
        return retry;
    }

    /// The value of `:now` in [#GONE].
    static Map<String, AttributeValue> at(Instant now) {
        return Map.of(":now", AttributeValue.fromN(String.valueOf(now.getEpochSecond())));
    }

    private static GlobalSecondaryIndex due() {
        return GlobalSecondaryIndex.builder()
                .indexName(DUE)
                .keySchema(key(DUE_SHARD, KeyType.HASH), key(DUE_AT, KeyType.RANGE))
                .projection(of -> of.projectionType(ProjectionType.KEYS_ONLY))
                .build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
