package jp.machimado.functions.chatwebhook;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.machimado.line.Signature;

/// LINE's calls as API Gateway hands them over.
final class LineCall {

    static final String USER = "Uabcdefabcdefabcdefabcdefabcdefab";

    private LineCall() {}

    /// A call with `body`, signed with `secret`.
    static APIGatewayV2HTTPEvent signed(String body, String secret) {
        var signature = new Signature(secret).of(body.getBytes(StandardCharsets.UTF_8));
        return with(body, Map.of("x-line-signature", signature));
    }

    static APIGatewayV2HTTPEvent with(String body, Map<String, String> headers) {
        return APIGatewayV2HTTPEvent.builder().withBody(body).withHeaders(headers).build();
    }

    /// The same call as API Gateway hands over bodies of other content types.
    static APIGatewayV2HTTPEvent inBase64(APIGatewayV2HTTPEvent call) {
        var bytes = call.getBody().getBytes(StandardCharsets.UTF_8);
        call.setBody(Base64.getEncoder().encodeToString(bytes));
        call.setIsBase64Encoded(true);
        return call;
    }

    static String body(List<String> events) {
        return "{\"destination\":\"U0\",\"events\":[" + String.join(",", events) + "]}";
    }

    /// A call in which [#USER] says each of `texts`.
    static String saying(String... texts) {
        return body(
                IntStream.range(0, texts.length)
                        .mapToObj(i -> said("01HZX8C5T6V7W8X9Y0Z1A2B3C" + i, texts[i]))
                        .collect(Collectors.toList()));
    }

    static String said(String id, String text) {
        return """
        {"type":"message","webhookEventId":"%s","timestamp":1782864000000,"mode":"active",\
        "deliveryContext":{"isRedelivery":false},"replyToken":"token-%s",\
        "source":{"type":"user","userId":"%s"},\
        "message":{"type":"text","id":"4%s","quoteToken":"q","text":"%s"}}\
        """
                .formatted(id, id, USER, id, text);
    }

    /// An event of a kind that we do not use.
    static String unknown(String id) {
        return """
        {"type":"videoPlayComplete","webhookEventId":"%s","timestamp":1782864000000,\
        "source":{"type":"user","userId":"%s"}}\
        """
                .formatted(id, USER);
    }
}
