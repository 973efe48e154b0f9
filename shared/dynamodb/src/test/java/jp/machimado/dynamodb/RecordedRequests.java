package jp.machimado.dynamodb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.machimado.testing.dynamodb.WriteUnits;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Which keys were asked for, and what it costs by AWS's documented rule: a write unit per started
/// kilobyte of an item, twice that in a transaction; a read unit per started four kilobytes read
/// consistently. Emulators count differently.
public final class RecordedRequests implements ExecutionInterceptor {

    private final List<String> lines = new ArrayList<>();

    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    public synchronized void clear() {
        lines.clear();
    }

    @Override
    public synchronized void beforeExecution(
            Context.BeforeExecution context, ExecutionAttributes attributes) {
        lines.addAll(lines(context.request()));
    }

    private static List<String> lines(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get ->
                    List.of("get " + key(get.key()) + read(get.consistentRead()));
            case BatchGetItemRequest batch -> batch(batch);
            case QueryRequest query -> List.of(page(query));
            case PutItemRequest put ->
                    List.of(
                            "put "
                                    + key(put.item())
                                    + units(1, put.item())
                                    + conditional(put.conditionExpression()));
            case UpdateItemRequest update ->
                    List.of(
                            "update "
                                    + key(update.key())
                                    + units(1, update.key())
                                    + conditional(update.conditionExpression()));
            case DeleteItemRequest delete ->
                    List.of("delete " + key(delete.key()) + units(1, delete.key()));
            case TransactWriteItemsRequest all ->
                    all.transactItems().stream().map(RecordedRequests::part).toList();
            default -> List.of(request.getClass().getSimpleName());
        };
    }

    private static String page(QueryRequest query) {
        return "query %s%s%s a page"
                .formatted(partition(query), index(query), read(query.consistentRead()));
    }

    private static String part(TransactWriteItem part) {
        if (part.put() != null) {
            var item = part.put().item();
            var condition = conditional(part.put().conditionExpression());
            return "+ put " + key(item) + units(2, item) + condition;
        }
        if (part.update() != null) {
            var key = part.update().key();
            var condition = conditional(part.update().conditionExpression());
            return "+ update " + key(key) + units(2, key) + condition;
        }
        var key = part.delete().key();
        var condition = conditional(part.delete().conditionExpression());
        return "+ delete " + key(key) + units(2, key) + condition;
    }

    private static List<String> batch(BatchGetItemRequest batch) {
        return batch.requestItems().values().stream()
                .map(wanted ->
                        "get %d × %s%s each"
                                .formatted(
                                        wanted.keys().size(),
                                        key(wanted.keys().getFirst()),
                                        read(wanted.consistentRead())))
                .toList();
    }

    private static String index(QueryRequest query) {
        return query.indexName() == null ? "" : " in " + query.indexName();
    }

    /// The key's shape: what varies becomes `*`.
    private static String key(Map<String, AttributeValue> attributes) {
        var key = ItemKey.SCHEMA.mapToItem(attributes);
        return prefix(key.pk()) + "/" + place(key.sk());
    }

    private static String place(String sk) {
        if (sk.matches("[A-Z]+")) {
            return sk;
        }
        return sk.matches("[A-Z]+#.*") ? prefix(sk) : "*";
    }

    private static String partition(QueryRequest query) {
        return query.expressionAttributeValues().entrySet().stream()
                .filter(value -> value.getKey().matches(".*(pk|shard).*"))
                .map(value -> prefix(value.getValue().s()))
                .findFirst()
                .orElse("?");
    }

    private static String prefix(String pk) {
        return pk.substring(0, pk.indexOf('#')) + "#*";
    }

    private static String conditional(@Nullable String condition) {
        return condition == null ? "" : " if";
    }

    private static String read(Boolean consistent) {
        return Boolean.TRUE.equals(consistent) ? ", 1 RU" : ", 0.5 RU";
    }

    private static String units(int each, Map<String, AttributeValue> item) {
        return ", " + each * WriteUnits.kilobytes(item) + " WU";
    }
}
