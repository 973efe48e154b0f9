package jp.machimado.local.queue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// A FIFO queue with the rules of SQS that survives a restart and a kill: what [#send] has answered
/// is on the disk.
///
/// A group is locked while one of its messages is in flight. A message that is not deleted in time
/// becomes visible again, at most [QueueRules#receives] times; then it is a dead letter.
public final class LocalQueue implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore changes = new Semaphore(0);
    private final QueueRules rules;
    private final InstantSource clock;
    private final QueueState state;
    private final Journal journal;

    private LocalQueue(QueueRules rules, InstantSource clock, QueueState state, Journal journal) {
        this.rules = rules;
        this.clock = clock;
        this.state = state;
        this.journal = journal;
    }

    /// The queue whose journal is `file`; a new one when there is none.
    ///
    /// @throws java.io.UncheckedIOException when the file cannot be read or written
    public static LocalQueue open(Path file, QueueRules rules, InstantSource clock) {
        var state = new QueueState();
        Journal.read(file).forEach(state::apply);
        state.forget(rules, clock.instant());
        return new LocalQueue(rules, clock, state, Journal.startedWith(file, state.entries()));
    }

    /// Queues a message, unless one with the same deduplication id was sent within five minutes.
    /// When this returns, the message is on the disk.
    public Sent send(String group, String deduplicationId, String body) {
        lock.lock();
        try {
            var now = clock.instant();
            state.forget(rules, now);
            var known = state.duplicateOf(deduplicationId);
            if (known.isPresent()) {
                return new Sent(known.get().id(), known.get().sequence(), true);
            }
            var id = UUID.randomUUID().toString();
            var message =
                    new QueueMessage(id, group, deduplicationId, body, state.nextSequence(), now);
            journal.write(new Journal.Entry.Sent(message), true);
            state.apply(new Journal.Entry.Sent(message));
            changes.release();
            return new Sent(id, message.sequence(), false);
        } finally {
            lock.unlock();
        }
    }

    /// The next message whose group is free; empty when there is none now.
    public Optional<Received> receive() {
        lock.lock();
        try {
            var now = clock.instant();
            state.forget(rules, now);
            var passed = new HashSet<String>();
            for (var waiting : List.copyOf(state.waiting())) {
                var isHead = passed.add(waiting.message().group());
                if (isHead && !waiting.hiddenUntil().isAfter(now)) {
                    if (waiting.count() < rules.receives()) {
                        return Optional.of(take(waiting, now));
                    }
                    note(new Journal.Entry.Died(waiting.message().id(), now));
                    passed.remove(waiting.message().group());
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Removes a message that has been handled. Does nothing, and answers `false`, when the message
    /// has meanwhile been received by somebody else or is gone.
    public boolean delete(String receipt) {
        lock.lock();
        try {
            var found = state.ofReceipt(receipt);
            found.ifPresent(waiting -> note(new Journal.Entry.Deleted(waiting.message().id())));
            changes.release();
            return found.isPresent();
        } finally {
            lock.unlock();
        }
    }

    /// The dead letters of the last day, oldest first.
    public List<DeadLetter> dead() {
        lock.lock();
        try {
            state.forget(rules, clock.instant());
            return List.copyOf(state.dead());
        } finally {
            lock.unlock();
        }
    }

    /// How many messages wait or are in flight.
    public int size() {
        lock.lock();
        try {
            return state.waiting().size();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until something has changed since the last wait, at most `milliseconds`.
    void awaitChange(long milliseconds) throws InterruptedException {
        if (changes.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
            changes.drainPermits();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            journal.close();
        } finally {
            lock.unlock();
        }
    }

    private Received take(QueueState.Waiting waiting, Instant now) {
        var id = waiting.message().id();
        var receipt = UUID.randomUUID().toString();
        var count = waiting.count() + 1;
        note(new Journal.Entry.Received(id, receipt, count, now, now.plus(rules.visibility())));
        var first = waiting.firstReceivedAt().orElse(now);
        return new Received(waiting.message(), receipt, count, first);
    }

    private void note(Journal.Entry entry) {
        journal.write(entry, false);
        state.apply(entry);
        if (state.isQuiet() && journal.isLong()) {
            journal.restart(new ArrayList<>(state.entries()));
        }
    }
}
