package jp.machimado.dynamodb.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.dynamodb.ItemKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// An update of one item in the making: what is set, added and removed, and on which condition.
/// DynamoDB allows 4 kilobytes and 300 operators for each of the two.
public final class Change {

    private final ItemKey key;
    private final List<String> sets = new ArrayList<>();
    private final List<String> additions = new ArrayList<>();
    private final List<String> removals = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<AttributeValue, String> values = new LinkedHashMap<>();

    public Change(ItemKey key) {
        this.key = key;
    }

    public Change set(String attribute, AttributeValue to) {
        sets.add(name(attribute) + "=" + value(to));
        return this;
    }

    /// Sets `attribute` unless it has a value.
    public Change setOnce(String attribute, AttributeValue to) {
        var name = name(attribute);
        sets.add(name + "=if_not_exists(" + name + "," + value(to) + ")");
        return this;
    }

    public Change add(String attribute, long number) {
        additions.add(name(attribute) + " " + value(Fields.value(number)));
        return this;
    }

    public Change remove(String attribute) {
        removals.add(name(attribute));
        return this;
    }

    public Change ifIs(String attribute, AttributeValue expected) {
        conditions.add(name(attribute) + "=" + value(expected));
        return this;
    }

    public Change ifAtMost(String attribute, AttributeValue limit) {
        conditions.add(name(attribute) + "<=" + value(limit));
        return this;
    }

    public Change ifAbsent(String attribute) {
        conditions.add("attribute_not_exists(" + name(attribute) + ")");
        return this;
    }

    public Change ifPresent(String attribute) {
        conditions.add("attribute_exists(" + name(attribute) + ")");
        return this;
    }

    /// Unless one of `limits`, by attribute, is passed now; what is not there passes none. One
    /// operator less for each than `a<=:x AND b<=:x`, and true of a missing attribute.
    public Change ifNonePasses(Map<String, Long> limits) {
        if (!limits.isEmpty()) {
            conditions.add(
                    limits.entrySet().stream()
                            .map(limit ->
                                    name(limit.getKey())
                                            + ">"
                                            + value(Fields.value(limit.getValue())))
                            .collect(Collectors.joining(" OR ", "NOT (", ")")));
        }
        return this;
    }

    private String name(String attribute) {
        return names.computeIfAbsent(attribute, _ -> "#" + names.size());
    }

    private String value(AttributeValue value) {
        return values.computeIfAbsent(value, _ -> ":" + values.size());
    }

    /// As a part of a transaction.
    public TransactWriteItem part(String table) {
        var update =
                Update.builder()
                        .tableName(table)
                        .key(key.attributes())
                        .updateExpression(expression())
                        .expressionAttributeNames(placeholders())
                        .expressionAttributeValues(given())
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD);
        if (!conditions.isEmpty()) {
            update.conditionExpression(condition());
        }
        return TransactWriteItem.builder().update(update.build()).build();
    }

    /// As a request of its own, which answers with the item as it then is.
    public UpdateItemRequest request(String table) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(key.attributes())
                .updateExpression(expression())
                .conditionExpression(condition())
                .expressionAttributeNames(placeholders())
                .expressionAttributeValues(given())
                .returnValues(ReturnValue.ALL_NEW)
                .build();
    }

    public String expression() {
        return Stream.of(
                        clause("SET ", sets),
                        clause("ADD ", additions),
                        clause("REMOVE ", removals))
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String clause(String verb, List<String> terms) {
        return terms.isEmpty() ? "" : verb + String.join(",", terms);
    }

    public String condition() {
        return String.join(" AND ", conditions);
    }

    private Map<String, String> placeholders() {
        return names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private Map<String, AttributeValue> given() {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
