package jp.machimado.testing.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.machimado.conversation.Aftermath;
import jp.machimado.conversation.Receipts;
import jp.machimado.conversation.Tally;

/// Receipts in this process's memory, with the same promises and periods as the table's.
public final class InMemoryReceipts implements Receipts {

    private static final Duration RECEIPT = Duration.ofDays(3);

    private final InMemoryMemories memories;
    private final ZoneId zone;
    private final Map<String, Receipt> receipts = new HashMap<>();
    private final Map<Counted, Long> counts = new HashMap<>();
    private final Set<String> onces = new HashSet<>();

    private record Receipt(Progress progress, Instant expires) {}

    private record Counted(LocalDate day, Tally tally) {}

    /// Writes what is remembered into `memories` and counts by the days of `zone`.
    public InMemoryReceipts(InMemoryMemories memories, ZoneId zone) {
        this.memories = memories;
        this.zone = zone;
    }

    @Override
    public synchronized Progress arrive(String webhookEventId, Instant now) {
        var progress = progress(webhookEventId, now);
        if (progress.isEmpty()) {
            write(webhookEventId, Progress.UNANSWERED, now);
        }
        return progress.orElse(Progress.UNANSWERED);
    }

    @Override
    public synchronized Progress replying(String webhookEventId, Instant now) {
        return attempt(webhookEventId, Progress.REPLYING, now);
    }

    @Override
    public synchronized Progress pushing(String webhookEventId, Instant now) {
        return attempt(webhookEventId, Progress.PUSHING, now);
    }

    private Progress attempt(String webhookEventId, Progress attempt, Instant now) {
        var found = progress(webhookEventId, now).filter(known -> known != Progress.UNANSWERED);
        if (found.isEmpty()) {
            write(webhookEventId, attempt, now);
        }
        return found.orElse(attempt);
    }

    @Override
    public synchronized void done(
            String webhookEventId, String userId, Aftermath aftermath, Instant now) {
        if (progress(webhookEventId, now).equals(Optional.of(Progress.DONE))) {
            return;
        }
        write(webhookEventId, Progress.DONE, now);
        aftermath.memory().ifPresent(memory -> memories.remember(userId, memory, now));
        aftermath.unanswered().ifPresent(unanswered -> memories.keep(unanswered, now));
        if (aftermath.once().isEmpty() || onces.add(aftermath.once().get())) {
            var day = LocalDate.ofInstant(now, zone);
            for (var tally : aftermath.tallies()) {
                counts.merge(new Counted(day, tally), 1L, Long::sum);
            }
        }
    }

    /// How often `tally` was counted on `day`.
    public synchronized long counted(Tally tally, LocalDate day) {
        return counts.getOrDefault(new Counted(day, tally), 0L);
    }

    private Optional<Progress> progress(String webhookEventId, Instant now) {
        return Optional.ofNullable(receipts.get(webhookEventId))
                .filter(receipt -> now.isBefore(receipt.expires()))
                .map(Receipt::progress);
    }

    private void write(String webhookEventId, Progress progress, Instant now) {
        receipts.put(webhookEventId, new Receipt(progress, now.plus(RECEIPT)));
    }
}
