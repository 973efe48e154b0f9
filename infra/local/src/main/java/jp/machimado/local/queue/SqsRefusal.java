package jp.machimado.local.queue;

/// An error that SQS answers to its caller.
///
/// @param code SQS's name of the error, such as `QueueDoesNotExist`
record SqsRefusal(String code, String message) {}
