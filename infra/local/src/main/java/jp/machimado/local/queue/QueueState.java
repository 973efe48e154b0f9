package jp.machimado.local.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the queue holds in memory; it follows from the journal's entries alone.
final class QueueState {

    /// A message that has not been handled yet.
    record Waiting(
            QueueMessage message,
            Optional<String> receipt,
            int count,
            Optional<Instant> firstReceivedAt,
            Instant hiddenUntil) {}

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Map<String, QueueMessage> recent = new LinkedHashMap<>();
    private final List<DeadLetter> dead = new ArrayList<>();
    private long lastSequence;

    /// Follows one entry of the journal.
    void apply(Journal.Entry entry) {
        switch (entry) {
            case Journal.Entry.Sent(var message) -> {
                remember(message);
                waiting.put(
                        message.id(),
                        new Waiting(message, Optional.empty(), 0, Optional.empty(), Instant.MIN));
            }
            case Journal.Entry.Remembered(var message) -> remember(message);
            case Journal.Entry.Received received ->
                    waiting.computeIfPresent(received.id(), (_, old) -> taken(old, received));
            case Journal.Entry.Deleted(var id) -> waiting.remove(id);
            case Journal.Entry.Died(var id, var at) -> {
                var old = waiting.remove(id);
                if (old != null) {
                    dead.add(new DeadLetter(old.message(), old.count(), at));
                }
            }
            case Journal.Entry.Dead(var letter) -> dead.add(letter);
        }
    }

    /// Drops what is older than the rules allow.
    void forget(QueueRules rules, Instant now) {
        var recentFrom = now.minus(rules.deduplication());
        recent.values().removeIf(message -> !message.sentAt().isAfter(recentFrom));
        var waitingFrom = now.minus(rules.retention());
        waiting.values().removeIf(one -> one.message().sentAt().isBefore(waitingFrom));
        var deadFrom = now.minus(rules.deadRetention());
        dead.removeIf(letter -> letter.diedAt().isBefore(deadFrom));
    }

    /// The shortest journal that leads here.
    List<Journal.Entry> entries() {
        var entries = new ArrayList<Journal.Entry>();
        dead.forEach(letter -> entries.add(new Journal.Entry.Dead(letter)));
        recent.values().stream()
                .filter(message -> !waiting.containsKey(message.id()))
                .forEach(message -> entries.add(new Journal.Entry.Remembered(message)));
        for (var one : waiting.values()) {
            entries.add(new Journal.Entry.Sent(one.message()));
            one.receipt().ifPresent(receipt -> entries.add(received(one, receipt)));
        }
        return entries;
    }

    long nextSequence() {
        return lastSequence + 1;
    }

    Optional<QueueMessage> duplicateOf(String deduplicationId) {
        return Optional.ofNullable(recent.get(deduplicationId));
    }

    Optional<Waiting> ofReceipt(String receipt) {
        return waiting.values().stream()
                .filter(one -> one.receipt().filter(receipt::equals).isPresent())
                .findFirst();
    }

    Collection<Waiting> waiting() {
        return waiting.values();
    }

    List<DeadLetter> dead() {
        return dead;
    }

    boolean isQuiet() {
        return waiting.isEmpty();
    }

    private void remember(QueueMessage message) {
        recent.put(message.deduplicationId(), message);
        lastSequence = Math.max(lastSequence, message.sequence());
    }

    private static Waiting taken(Waiting old, Journal.Entry.Received received) {
        return new Waiting(
                old.message(),
                Optional.of(received.receipt()),
                received.count(),
                old.firstReceivedAt().or(() -> Optional.of(received.at())),
                received.hiddenUntil());
    }

    private static Journal.Entry received(Waiting one, String receipt) {
        return new Journal.Entry.Received(
                one.message().id(),
                receipt,
                one.count(),
                one.firstReceivedAt().orElse(one.message().sentAt()),
                one.hiddenUntil());
    }
}
