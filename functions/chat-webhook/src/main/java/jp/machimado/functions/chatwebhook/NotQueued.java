package jp.machimado.functions.chatwebhook;

/// The queue refused events: LINE must deliver them again.
final class NotQueued extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param code SQS's word for the first refusal
    NotQueued(String code) {
        super(code);
    }
}
