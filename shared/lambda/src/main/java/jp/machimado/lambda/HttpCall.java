package jp.machimado.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// An HTTP call as API Gateway hands it over (payload format 2.0).
public final class HttpCall {

    private final APIGatewayV2HTTPEvent event;

    public HttpCall(APIGatewayV2HTTPEvent event) {
        this.event = event;
    }

    /// The body's bytes as they were sent; empty when there was none or it is called Base64 and is
    /// not.
    public byte[] body() {
        var body = event.getBody();
        if (body == null) {
            return new byte[0];
        }
        if (!event.getIsBase64Encoded()) {
            return body.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    /// The header called `name`, in whatever case it was sent.
    public Optional<String> header(String name) {
        var headers = event.getHeaders();
        if (headers == null) {
            return Optional.empty();
        }
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
