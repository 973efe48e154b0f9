package jp.machimado.dynamodb.item;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.dynamodb.ItemKey;
import jp.machimado.dynamodb.TownTable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// How the table is read: consistently, and without what has expired.
public final class Items {

    private static final int BATCH = 100;

    private final TownTable table;
    private final InstantSource clock;

    public Items(TownTable table, InstantSource clock) {
        this.table = table;
        this.clock = clock;
    }

    public Optional<Map<String, AttributeValue>> get(ItemKey key) {
        var found =
                table.retry()
                        .call(() ->
                                table.client()
                                        .getItem(request ->
                                                request.tableName(table.name())
                                                        .key(key.attributes())
                                                        .consistentRead(true)));
        return found.hasItem() ? Optional.of(found.item()).filter(this::isKept) : Optional.empty();
    }

    /// Those of `keys` that are there, in no order.
    public List<Map<String, AttributeValue>> all(Collection<ItemKey> keys) {
        var wanted = keys.stream().distinct().map(ItemKey::attributes).toList();
        var found = new ArrayList<Map<String, AttributeValue>>();
        for (int from = 0; from < wanted.size(); from += BATCH) {
            found.addAll(batch(wanted.subList(from, Math.min(wanted.size(), from + BATCH))));
        }
        return found.stream().filter(this::isKept).toList();
    }

    /// Asks again for what DynamoDB left out for want of time or throughput.
    private List<Map<String, AttributeValue>> batch(List<Map<String, AttributeValue>> keys) {
        var rest = new ArrayList<>(keys);
        var found = new ArrayList<Map<String, AttributeValue>>();
        table.retry()
                .run(() -> {
                    var answer = table.client().batchGetItem(batchOf(rest));
                    found.addAll(answer.responses().getOrDefault(table.name(), List.of()));
                    rest.clear();
                    answer.unprocessedKeys().values().forEach(left -> rest.addAll(left.keys()));
                    if (!rest.isEmpty()) {
                        throw tooBusy();
                    }
                });
        return found;
    }

    private BatchGetItemRequest batchOf(List<Map<String, AttributeValue>> keys) {
        var wanted = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
        return BatchGetItemRequest.builder().requestItems(Map.of(table.name(), wanted)).build();
    }

    private static DynamoDbException tooBusy() {
        var code = "ProvisionedThroughputExceededException";
        return ProvisionedThroughputExceededException.builder()
                .message("some items of a batch were left out")
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }

    /// All in `partition` whose place begins with `prefix`, in order.
    public List<Map<String, AttributeValue>> query(String partition, String prefix) {
        return query("pk = :pk AND begins_with(sk, :from)", partition, Map.of(":from", prefix));
    }

    /// All in `partition` from `first` to `last`, both included, in order.
    public List<Map<String, AttributeValue>> query(String partition, String first, String last) {
        return query(
                "pk = :pk AND sk BETWEEN :from AND :to",
                partition,
                Map.of(":from", first, ":to", last));
    }

    /// All in `partition`, in order.
    public List<Map<String, AttributeValue>> partition(String partition) {
        return query("pk = :pk", partition, Map.of());
    }

    private List<Map<String, AttributeValue>> query(
            String condition, String partition, Map<String, String> texts) {
        var fields = Fields.of(Map.of(":pk", Fields.value(partition)));
        texts.forEach(fields::set);
        var query =
                QueryRequest.builder()
                        .tableName(table.name())
                        .keyConditionExpression(condition)
                        .expressionAttributeValues(fields.map())
                        .consistentRead(true)
                        .build();
        return table
                .retry()
                .call(() -> table.client().queryPaginator(query).items().stream().toList())
                .stream()
                .filter(this::isKept)
                .toList();
    }

    /// What is due in `shards` of the index by `now`, the longest overdue first; keys alone.
    public List<ItemKey> due(List<String> shards, Instant now, int atMost) {
        return shards.stream()
                .flatMap(shard -> shard(shard, now, atMost).stream())
                .map(Fields::of)
                .sorted(
                        Comparator.comparing((Fields item) -> item.text(TownTable.DUE_AT))
                                .thenComparing(item -> item.key().pk())
                                .thenComparing(item -> item.key().sk()))
                .map(Fields::key)
                .limit(atMost)
                .toList();
    }

    private List<Map<String, AttributeValue>> shard(String shard, Instant now, int atMost) {
        var query =
                QueryRequest.builder()
                        .tableName(table.name())
                        .indexName(TownTable.DUE)
                        .keyConditionExpression("due_shard = :shard AND due_at <= :now")
                        .expressionAttributeValues(
                                Map.of(":shard", Fields.value(shard), ":now", Fields.value(now)))
                        .limit(atMost)
                        .build();
        return table.retry().call(() -> table.client().query(query).items());
    }

    private boolean isKept(Map<String, AttributeValue> item) {
        return Fields.of(item).isKept(clock.instant());
    }
}
