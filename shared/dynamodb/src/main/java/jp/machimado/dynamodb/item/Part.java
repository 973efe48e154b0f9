package jp.machimado.dynamodb.item;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
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
}
