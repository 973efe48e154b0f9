package jp.machimado.local.queue;

import java.time.Instant;

/// A message as it was sent.
///
/// @param id given by the queue
/// @param group messages of one group are received one at a time, in order
/// @param deduplicationId a second message with the same id within five minutes is not queued
/// @param sequence grows with each message of the queue
public record QueueMessage(
        String id,
        String group,
        String deduplicationId,
        String body,
        long sequence,
        Instant sentAt) {}
