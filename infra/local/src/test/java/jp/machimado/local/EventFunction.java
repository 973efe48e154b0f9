package jp.machimado.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A function of events and answers in JSON, entered as Lambda enters it.
@FunctionalInterface
public interface EventFunction extends RequestStreamHandler {

    /// The answer of a function that handled all.
    String FINE = "{\"batchItemFailures\":[]}";

    /// The answer of a function that did not handle the message `id`.
    static String failed(String id) {
        return "{\"batchItemFailures\":[{\"itemIdentifier\":\"%s\"}]}".formatted(id);
    }

    /// The answer to `event`.
    String answer(JsonNode event, Context context);

    @Override
    default void handleRequest(InputStream event, OutputStream answer, Context context)
            throws IOException {
        answer.write(
                answer(new ObjectMapper().readTree(event), context)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
