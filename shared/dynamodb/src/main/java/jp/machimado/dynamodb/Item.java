package jp.machimado.dynamodb;

import java.time.Instant;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;

/// An item that ends.
interface Item {

    /// The attribute by which DynamoDB deletes items, late.
    String EXPIRES = "expires";

    ItemKey key();

    /// From when on it counts as gone, whether or not it has been deleted; stored as whole seconds,
    /// rounded up.
    Instant expires();

    /// Whether it still counts at `now`.
    default boolean isKept(Instant now) {
        return now.isBefore(expires());
    }

    /// A schema with keys and end, to which an item adds its own attributes.
    static <T extends Item> StaticImmutableTableSchema.Builder<T, Draft> schema(
            Class<T> item, Function<Draft, T> finish) {
        return ItemKey.schema(item, Item::key, finish)
                .addAttribute(
                        Long.class,
                        a ->
                                a.name(EXPIRES)
                                        .getter(it -> seconds(it.expires()))
                                        .setter((draft, seconds) ->
                                                draft.expires = Instant.ofEpochSecond(seconds)));
    }

    /// `instant` in seconds since 1970, rounded up.
    static long seconds(Instant instant) {
        return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
    }
}
