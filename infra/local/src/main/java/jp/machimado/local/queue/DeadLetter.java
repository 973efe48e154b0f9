package jp.machimado.local.queue;

import java.time.Instant;

/// A message that was received too often.
public record DeadLetter(QueueMessage message, int receives, Instant diedAt) {}
