package jp.machimado.local.queue;

/// What the queue answers to a sender.
///
/// @param duplicate whether the message was known already and nothing was queued
public record Sent(String messageId, long sequence, boolean duplicate) {}
