package jp.machimado.dynamodb;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import jp.machimado.conversation.Tally;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticImmutableTableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Where an item is: every key of the chat is made here, those of bookings in their own package.
public record ItemKey(String pk, String sk) {

    /// The attribute of the partition.
    public static final String PK = "pk";

    /// The attribute of the place in the partition.
    public static final String SK = "sk";

    /// Items of which only the key matters.
    static final TableSchema<ItemKey> SCHEMA =
            schema(ItemKey.class, key -> key, Draft::key).build();

    /// A schema with the keys, to which an item adds its own attributes.
    static <T> StaticImmutableTableSchema.Builder<T, Draft> schema(
            Class<T> item, Function<T, ItemKey> key, Function<Draft, T> finish) {
        return StaticImmutableTableSchema.builder(item, Draft.class)
                .addAttribute(
                        String.class,
                        a ->
                                a.name(PK)
                                        .getter(it -> key.apply(it).pk())
                                        .setter((draft, pk) -> draft.pk = pk)
                                        .tags(StaticAttributeTags.primaryPartitionKey()))
                .addAttribute(
                        String.class,
                        a ->
                                a.name(SK)
                                        .getter(it -> key.apply(it).sk())
                                        .setter((draft, sk) -> draft.sk = sk)
                                        .tags(StaticAttributeTags.primarySortKey()))
                .newItemBuilder(Draft::new, finish);
    }

    static ItemKey receipt(String webhookEventId) {
        return new ItemKey("EVENT#" + webhookEventId, "EVENT");
    }

    static ItemKey conversation(String person) {
        return new ItemKey(person(person), "CONVERSATION");
    }

    static ItemKey language(String person) {
        return new ItemKey(person(person), "LANGUAGE");
    }

    static ItemKey message(String message) {
        return new ItemKey("MESSAGE#" + message, "MESSAGE");
    }

    static ItemKey unanswered(LocalDate day, String message) {
        return new ItemKey(unanswered(day), message);
    }

    static ItemKey count(LocalDate day, Tally tally) {
        return new ItemKey(
                counts(day), tally.about() + "#" + tally.language() + "#" + tally.outcome());
    }

    static ItemKey feedback(String eventId) {
        return new ItemKey("FEEDBACK#" + eventId, "FEEDBACK");
    }

    /// The partition of all that is kept of a person.
    static String person(String person) {
        return "PERSON#" + person;
    }

    /// The partition of a day's counts.
    static String counts(LocalDate day) {
        return "COUNT#" + day;
    }

    /// The partition of a day's questions without an answer.
    static String unanswered(LocalDate day) {
        return "UNANSWERED#" + day;
    }

    Key toKey() {
        return Key.builder().partitionValue(pk).sortValue(sk).build();
    }

    /// The two attributes.
    public Map<String, AttributeValue> attributes() {
        return Map.of(PK, AttributeValue.fromS(pk), SK, AttributeValue.fromS(sk));
    }
}
