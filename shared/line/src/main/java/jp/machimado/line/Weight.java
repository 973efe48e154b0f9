package jp.machimado.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.linecorp.bot.messaging.model.FlexContainer;

/// How many bytes a Flex container has on its way to LINE.
final class Weight {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Weight() {}

    static int of(FlexContainer container) {
        try {
            return JSON.writeValueAsBytes(container).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the SDK's records can always be written", e);
        }
    }
}
