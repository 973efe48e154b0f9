package jp.machimado.testing.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Memories;
import jp.machimado.conversation.Memory;
import jp.machimado.words.Language;

/// Conversations in this process's memory, with the same promises and periods as the table's.
public final class InMemoryMemories implements Memories {

    private static final Duration LANGUAGE = Duration.ofDays(180);
    private static final Duration QUESTION = Duration.ofDays(90);
    private static final Duration UNSENT = Duration.ofDays(1);

    private final Map<String, Memory> memories = new HashMap<>();
    private final Map<String, Chosen> languages = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Instant> unsent = new HashMap<>();

    private record Chosen(Language language, Instant expires) {}

    private record Question(Aftermath.Unanswered unanswered, Instant expires) {}

    @Override
    public synchronized Memory of(String userId, Instant now) {
        var language =
                Optional.ofNullable(languages.get(userId))
                        .filter(chosen -> now.isBefore(chosen.expires()))
                        .map(Chosen::language);
        var memory = memories.getOrDefault(userId, Memory.blank(now));
        return new Memory(
                        language,
                        memory.procedure(),
                        memory.misses(),
                        memory.booking(),
                        memory.until())
                .at(now);
    }

    @Override
    public synchronized void forget(String userId) {
        memories.remove(userId);
        languages.remove(userId);
    }

    @Override
    public synchronized void forgetMessage(String messageId, Instant now) {
        questions.remove(messageId);
        unsent.put(messageId, now.plus(UNSENT));
    }

    /// The questions without an answer that are still kept at `now`.
    public synchronized List<Aftermath.Unanswered> unanswered(Instant now) {
        var kept = new ArrayList<Aftermath.Unanswered>();
        for (var question : questions.values()) {
            if (now.isBefore(question.expires())) {
                kept.add(question.unanswered());
            }
        }
        return List.copyOf(kept);
    }

    synchronized void remember(String userId, Memory memory, Instant now) {
        if (userId.isEmpty()) {
            return;
        }
        memories.put(userId, memory);
        memory.language()
                .ifPresentOrElse(
                        language -> languages.put(userId, new Chosen(language, now.plus(LANGUAGE))),
                        () -> languages.remove(userId));
    }

    synchronized void keep(Aftermath.Unanswered unanswered, Instant now) {
        var id = unanswered.messageId();
        if (!now.isBefore(unsent.getOrDefault(id, Instant.MIN))) {
            questions.put(id, new Question(unanswered, now.plus(QUESTION)));
        }
    }
}
