package jp.machimado.local.queue;

import java.time.Duration;

/// The settings of the queue, as template.yaml has them.
///
/// @param visibility how long a received message stays hidden and its group locked
/// @param deduplication how long a deduplication id is remembered
/// @param receives how often a message is received before it goes to the dead letters
/// @param retention how long a message waits before it is dropped
/// @param deadRetention how long a dead letter is kept
public record QueueRules(
        Duration visibility,
        Duration deduplication,
        int receives,
        Duration retention,
        Duration deadRetention) {

    /// design.md §6 and §4.
    public static final QueueRules OURS =
            new QueueRules(
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(5),
                    3,
                    Duration.ofMinutes(10),
                    Duration.ofDays(1));
}
