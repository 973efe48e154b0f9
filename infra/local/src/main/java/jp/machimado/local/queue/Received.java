package jp.machimado.local.queue;

import java.time.Instant;

/// A message in somebody's hands until it is deleted or its visibility ends.
///
/// @param receipt names this receive; an older receipt of the same message deletes nothing
/// @param count how often it has been received, this time included
/// @param firstReceivedAt when it was received for the first time
public record Received(QueueMessage message, String receipt, int count, Instant firstReceivedAt) {}
