package jp.machimado.local.http;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.machimado.local.LambdaContext;
import org.jspecify.annotations.Nullable;

/// A function behind an HTTP API: the request becomes API Gateway's event, the function's answer
/// the response.
public final class FunctionDoor implements Door {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String name;
    private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function;
    private final InstantSource clock;

    /// @param name of the function, for its context
    public FunctionDoor(
            String name,
            RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function,
            InstantSource clock) {
        this.name = name;
        this.function = function;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        var event = HttpEvents.of(request, clock.instant());
        return response(function.handleRequest(event, LambdaContext.of(name, TIMEOUT)));
    }

    private static Response response(APIGatewayV2HTTPResponse answer) {
        var headers = new ArrayList<Response.Header>();
        orEmpty(answer.getHeaders())
                .forEach((name, value) -> headers.add(new Response.Header(name, value)));
        orEmpty(answer.getMultiValueHeaders())
                .forEach((name, values) -> values.forEach(value -> replace(headers, name, value)));
        var cookies = answer.getCookies();
        (cookies == null ? List.<String>of() : cookies)
                .forEach(cookie -> headers.add(new Response.Header("Set-Cookie", cookie)));
        return new Response(answer.getStatusCode(), headers, body(answer), false);
    }

    private static void replace(List<Response.Header> headers, String name, String value) {
        headers.removeIf(
                header -> header.name().equalsIgnoreCase(name) && header.value().equals(value));
        headers.add(new Response.Header(name, value));
    }

    private static Body body(APIGatewayV2HTTPResponse answer) {
        var body = answer.getBody();
        if (body == null) {
            return Body.of("");
        }
        return answer.getIsBase64Encoded()
                ? Body.of(Base64.getDecoder().decode(body))
                : Body.of(body);
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : map;
    }
}
