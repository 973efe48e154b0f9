package jp.machimado.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Memory;
import jp.machimado.conversation.Receipts.Progress;
import jp.machimado.conversation.Tally;
import jp.machimado.dynamodb.TownTable.Part;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The parts of the transaction that ends an event.
final class AftermathParts {

    /// What a part is for. `RECEIPT`, `MESSAGE` and `ONCE` have conditions and may be refused.
    enum Role {
        RECEIPT,
        MEMORY,
        COUNT,
        QUESTION,
        MESSAGE,
        ONCE
    }

    private final TownTable table;
    private final KeyedHash hash;

    AftermathParts(TownTable table, KeyedHash hash) {
        this.table = table;
        this.hash = hash;
    }

    List<Part<Role>> of(
            String webhookEventId, String userId, Aftermath aftermath, LocalDate day, Instant now) {
        var parts = new ArrayList<Part<Role>>();
        parts.add(receipt(webhookEventId, now));
        if (!userId.isEmpty()) {
            aftermath.memory().ifPresent(memory -> parts.addAll(memory(userId, memory, now)));
        }
        parts.addAll(counts(aftermath.tallies(), day));
        aftermath
                .unanswered()
                .ifPresent(unanswered -> parts.addAll(question(unanswered, day, now)));
        aftermath.once().ifPresent(key -> parts.add(once(key, now)));
        return parts;
    }

    /// What may still be written of `aftermath` after the parts `refused` were.
    static Aftermath without(Aftermath aftermath, Set<Role> refused) {
        boolean again = refused.contains(Role.ONCE);
        boolean unsent = refused.contains(Role.MESSAGE);
        return new Aftermath(
                aftermath.memory(),
                again ? List.of() : aftermath.tallies(),
                unsent ? Optional.empty() : aftermath.unanswered(),
                again ? Optional.empty() : aftermath.once());
    }

    private Part<Role> receipt(String webhookEventId, Instant now) {
        var values = new LinkedHashMap<>(TownTable.at(now));
        values.put(":done", AttributeValue.fromS(ReceiptItem.state(Progress.DONE)));
        var item = ReceiptItem.of(webhookEventId, Progress.DONE, now);
        return put(
                Role.RECEIPT,
                table.put(ReceiptItem.SCHEMA, item)
                        .conditionExpression(TownTable.GONE + " OR #state <> :done")
                        .expressionAttributeNames(Map.of("#state", ReceiptItem.STATE))
                        .expressionAttributeValues(values));
    }

    private List<Part<Role>> memory(String userId, Memory memory, Instant now) {
        var person = hash.person(userId);
        var conversation = ConversationItem.of(person, memory);
        return List.of(
                put(Role.MEMORY, table.put(ConversationItem.SCHEMA, conversation)),
                memory.language()
                        .map(chosen -> LanguageItem.of(person, chosen, now))
                        .map(item -> put(Role.MEMORY, table.put(LanguageItem.SCHEMA, item)))
                        .orElseGet(() -> deletion(ItemKey.language(person))));
    }

    private List<Part<Role>> counts(List<Tally> tallies, LocalDate day) {
        var times = new LinkedHashMap<Tally, Long>();
        tallies.forEach(tally -> times.merge(tally, 1L, Long::sum));
        return times.entrySet().stream()
                .map(entry -> addition(ItemKey.count(day, entry.getKey()), entry.getValue()))
                .toList();
    }

    private List<Part<Role>> question(Aftermath.Unanswered unanswered, LocalDate day, Instant now) {
        var message = hash.message(unanswered.messageId());
        var question = QuestionItem.of(day, message, unanswered, now);
        var names = Map.of("#unsent", MessageItem.UNSENT);
        return List.of(
                put(Role.QUESTION, table.put(QuestionItem.SCHEMA, question)),
                put(
                        Role.MESSAGE,
                        table.put(MessageItem.SCHEMA, MessageItem.of(message, day, now))
                                .conditionExpression(
                                        TownTable.GONE + " OR attribute_not_exists(#unsent)")
                                .expressionAttributeNames(names)
                                .expressionAttributeValues(TownTable.at(now))));
    }

    private Part<Role> once(String key, Instant now) {
        return put(
                Role.ONCE,
                table.put(FeedbackItem.SCHEMA, FeedbackItem.of(key, now))
                        .conditionExpression(TownTable.GONE)
                        .expressionAttributeValues(TownTable.at(now)));
    }

    private static Part<Role> put(Role role, Put.Builder put) {
        return new Part<>(role, TransactWriteItem.builder().put(put.build()).build());
    }

    private Part<Role> deletion(ItemKey key) {
        var delete = Delete.builder().tableName(table.name()).key(key.attributes()).build();
        return new Part<>(Role.MEMORY, TransactWriteItem.builder().delete(delete).build());
    }

    private Part<Role> addition(ItemKey key, long times) {
        var update =
                Update.builder()
                        .tableName(table.name())
                        .key(key.attributes())
                        .updateExpression("ADD #times :times")
                        .expressionAttributeNames(Map.of("#times", CountItem.TIMES))
                        .expressionAttributeValues(
                                Map.of(":times", AttributeValue.fromN(String.valueOf(times))))
                        .build();
        return new Part<>(Role.COUNT, TransactWriteItem.builder().update(update).build());
    }
}
