package jp.machimado.functions.staff;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.machimado.lambda.HttpCall;
import jp.machimado.web.Form;

/// What a browser asks for.
///
/// @param method in upper case; a HEAD is a GET whose answer loses its body
/// @param path as asked for; never shown again
/// @param query of the address
/// @param body of a form; empty unless it was posted
/// @param cookies as sent, `name=value`
/// @param origin of the page that sent a form
record Visit(
        String method,
        String path,
        Form query,
        Form body,
        List<String> cookies,
        Optional<String> origin) {

    static Visit read(APIGatewayV2HTTPEvent event) {
        var call = new HttpCall(event);
        var method = method(event);
        var body =
                method.equals("POST")
                        ? Form.parse(new String(call.body(), StandardCharsets.UTF_8))
                        : Form.EMPTY;
        return new Visit(
                method.equals("HEAD") ? "GET" : method,
                Objects.requireNonNullElse(event.getRawPath(), "/"),
                Form.parse(Objects.requireNonNullElse(event.getRawQueryString(), "")),
                body,
                Objects.requireNonNullElse(event.getCookies(), List.of()),
                call.header("origin"));
    }

    /// The cookie `name`.
    Optional<String> cookie(String name) {
        return cookies.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .findFirst();
    }

    static String method(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getHttp)
                .map(APIGatewayV2HTTPEvent.RequestContext.Http::getMethod)
                .orElse("GET");
    }
}
