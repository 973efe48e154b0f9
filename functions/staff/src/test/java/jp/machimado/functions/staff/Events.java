package jp.machimado.functions.staff;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a browser sends, as API Gateway hands it on.
final class Events {

    private Events() {}

    static APIGatewayV2HTTPEvent of(
            String method,
            String address,
            String body,
            Map<String, String> headers,
            List<String> cookies) {
        var parts = address.split("\\?", 2);
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method).build();
        var context = APIGatewayV2HTTPEvent.RequestContext.builder().withHttp(http).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRawPath(parts[0])
                .withRawQueryString(parts.length > 1 ? parts[1] : "")
                .withHeaders(headers)
                .withCookies(cookies)
                .withBody(body)
                .withRequestContext(context)
                .build();
    }

    /// The body of a form with `fields`.
    static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /// The cookie `name` that `response` sets; empty when it sets none.
    static String cookie(APIGatewayV2HTTPResponse response, String name) {
        return response.getCookies().stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
