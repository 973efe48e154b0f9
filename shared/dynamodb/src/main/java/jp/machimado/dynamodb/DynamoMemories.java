package jp.machimado.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.machimado.conversation.Memories;
import jp.machimado.conversation.Memory;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// Conversations in the table, under a keyed hash of the person.
public final class DynamoMemories implements Memories {

    private final TownTable table;
    private final KeyedHash hash;

    public DynamoMemories(TownTable table, KeyedHash hash) {
        this.table = table;
        this.hash = hash;
    }

    @Override
    public Memory of(String userId, Instant now) {
        if (userId.isEmpty()) {
            return Memory.blank(now);
        }
        var person = hash.person(userId);
        var language =
                get(LanguageItem.SCHEMA, ItemKey.language(person), now)
                        .flatMap(LanguageItem::language);
        return get(ConversationItem.SCHEMA, ItemKey.conversation(person), now)
                .map(item ->
                        new Memory(
                                language,
                                item.procedure(),
                                item.misses(),
                                item.booking(),
                                item.until()))
                .orElse(new Memory(language, Optional.empty(), 0, Optional.empty(), now))
                .at(now);
    }

    /// Deletes every item of the person, whoever wrote it.
    @Override
    public void forget(String userId) {
        if (userId.isEmpty()) {
            return;
        }
        for (var key : table.all(ItemKey.SCHEMA, ItemKey.person(hash.person(userId)))) {
            delete(key);
        }
    }

    @Override
    public void forgetMessage(String messageId, Instant now) {
        var message = hash.message(messageId);
        var before = table.retry().call(() -> markUnsent(ItemKey.message(message), now));
        if (before.containsKey(MessageItem.DAY)) {
            var day = LocalDate.parse(before.get(MessageItem.DAY).s());
            delete(ItemKey.unanswered(day, message));
        }
    }

    /// Marks the message as taken back and answers what was known of it. Its day stays, so that a
    /// repetition after a crash finds the question again.
    private Map<String, AttributeValue> markUnsent(ItemKey key, Instant now) {
        var expires = Item.seconds(Retention.UNSENT.from(now));
        return table.client()
                .updateItem(request ->
                        request.tableName(table.name())
                                .key(key.attributes())
                                .updateExpression("SET #unsent = :unsent, expires = :expires")
                                .expressionAttributeNames(Map.of("#unsent", MessageItem.UNSENT))
                                .expressionAttributeValues(
                                        Map.of(
                                                ":unsent",
                                                AttributeValue.fromBool(true),
                                                ":expires",
                                                AttributeValue.fromN(String.valueOf(expires))))
                                .returnValues(ReturnValue.ALL_OLD))
                .attributes();
    }

    private <T extends Item> Optional<T> get(TableSchema<T> schema, ItemKey key, Instant now) {
        return table.retry()
                .call(() ->
                        Optional.ofNullable(
                                table.of(schema)
                                        .getItem(request ->
                                                request.key(key.toKey()).consistentRead(true))))
                .filter(item -> item.isKept(now));
    }

    private void delete(ItemKey key) {
        table.retry()
                .call(() ->
                        table.client()
                                .deleteItem(request ->
                                        request.tableName(table.name()).key(key.attributes())));
    }
}
