package jp.machimado.dynamodb;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
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
final class RecordedRequests implements ExecutionInterceptor {

    private final List<String> lines = new ArrayList<>();

    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    synchronized void clear() {
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
            case QueryRequest query ->
                    List.of("query " + partition(query) + read(query.consistentRead()) + " a page");
            case PutItemRequest put ->
                    List.of("put " + key(put.item()) + units(1, put.item()) + conditional(put));
            case UpdateItemRequest update ->
                    List.of("update " + key(update.key()) + units(1, update.key()));
            case DeleteItemRequest delete ->
                    List.of("delete " + key(delete.key()) + units(1, delete.key()));
            case TransactWriteItemsRequest all ->
                    all.transactItems().stream().map(RecordedRequests::part).toList();
            default -> List.of(request.getClass().getSimpleName());
        };
    }

    private static String part(TransactWriteItem part) {
        if (part.put() != null) {
            var item = part.put().item();
            var condition = part.put().conditionExpression() == null ? "" : " if";
            return "+ put " + key(item) + units(2, item) + condition;
        }
        return part.update() != null
                ? "+ update " + key(part.update().key()) + units(2, part.update().key())
                : "+ delete " + key(part.delete().key()) + units(2, part.delete().key());
    }

    /// The key's shape: what varies becomes `*`.
    private static String key(Map<String, AttributeValue> attributes) {
        var key = ItemKey.SCHEMA.mapToItem(attributes);
        return prefix(key.pk()) + "/" + (key.sk().matches("[A-Z]+") ? key.sk() : "*");
    }

    private static String partition(QueryRequest query) {
        return Stream.ofNullable(query.expressionAttributeValues())
                .flatMap(values -> values.values().stream())
                .map(value -> prefix(value.s()))
                .findFirst()
                .orElse("?");
    }

    private static String prefix(String pk) {
        return pk.substring(0, pk.indexOf('#')) + "#*";
    }

    private static String conditional(PutItemRequest put) {
        return put.conditionExpression() == null ? "" : " if";
    }

    private static String read(Boolean consistent) {
        return Boolean.TRUE.equals(consistent) ? ", 1 RU" : ", 0.5 RU";
    }

    private static String units(int each, Map<String, AttributeValue> item) {
        int bytes =
                item.entrySet().stream()
                        .mapToInt(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                        .sum();
        return ", " + each * Math.ceilDiv(bytes, 1024) + " WU";
    }

    private static int bytes(AttributeValue value) {
        return value.s() != null ? bytes(value.s()) : 21;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
