package jp.machimado.dynamodb.item;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// One part of a [Transaction].
///
/// @param refused what it means that its condition failed, given the item as it is; the item is
///   empty when there is none
/// @param written whether an item is already what this part makes of it; empty for a part that
///   cannot tell
public record Part<R>(
        TransactWriteItem write,
        Function<Map<String, AttributeValue>, R> refused,
        Optional<Predicate<Map<String, AttributeValue>>> written) {

    /// A part that cannot tell whether it was written before.
    public static <R> Part<R> of(
            TransactWriteItem write, Function<Map<String, AttributeValue>, R> refused) {
        return new Part<>(write, refused, Optional.empty());
    }

    /// Puts `item` in place of its version `before`, or as a new one when there is none.
    ///
    /// @param version the attribute that counts its versions
    /// @param stale what it means that another version is there; empty when there is no item
    /// @param written whether what is there is already this
    public static <R> Part<R> versioned(
            Put.Builder item,
            String version,
            Optional<Integer> before,
            Function<Optional<Map<String, AttributeValue>>, R> stale,
            Predicate<Map<String, AttributeValue>> written) {
        item.returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        before.ifPresentOrElse(
                number ->
                        item.conditionExpression("#version = :before")
                                .expressionAttributeNames(Map.of("#version", version))
                                .expressionAttributeValues(Map.of(":before", Fields.value(number))),
                () -> item.conditionExpression("attribute_not_exists(pk)"));
        return new Part<>(
                TransactWriteItem.builder().put(item.build()).build(),
                found -> stale.apply(Optional.of(found).filter(there -> !there.isEmpty())),
                Optional.of(written));
    }
}
