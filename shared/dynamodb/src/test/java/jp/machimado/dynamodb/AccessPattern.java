package jp.machimado.dynamodb;

import java.util.List;
import java.util.function.Consumer;

/// A row of the access-pattern table: a question to the store, how it is asked, and the requests
/// that it may cost.
///
/// @param before what was written earlier
/// @param requests lines of [RecordedRequests]; `+` begins a part of a transaction, `if` ends a
///   conditional write
public record AccessPattern(
        String question, Consumer<TestTown> before, Consumer<TestTown> ask, List<String> requests) {

    public static AccessPattern of(String question, Consumer<TestTown> ask, String... requests) {
        return new AccessPattern(question, _ -> {}, ask, List.of(requests));
    }

    public AccessPattern after(Consumer<TestTown> earlier) {
        return new AccessPattern(question, earlier, ask, requests);
    }

    @Override
    public String toString() {
        return question + " → " + String.join("; ", requests);
    }
}
