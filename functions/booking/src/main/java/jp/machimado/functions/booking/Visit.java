package jp.machimado.functions.booking;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.machimado.lambda.HttpCall;
import jp.machimado.web.Form;
import jp.machimado.web.LanguageChoice;
import jp.machimado.words.Language;

/// What a browser asks for.
///
/// @param method in upper case
/// @param path its parts, such as `spaces` and `my`
/// @param query of the address
/// @param body of a form; empty unless it was posted
/// @param origin the page that posted it, as the browser says
/// @param cookies as sent, `name=value`
/// @param language in which to answer
record Visit(
        String method,
        List<String> path,
        Form query,
        Form body,
        Optional<String> origin,
        List<String> cookies,
        Language language) {

    static Visit read(APIGatewayV2HTTPEvent event) {
        var call = new HttpCall(event);
        var query = Form.parse(Objects.requireNonNullElse(event.getRawQueryString(), ""));
        var method = method(event);
        var body =
                method.equals("POST")
                        ? Form.parse(new String(call.body(), StandardCharsets.UTF_8))
                        : Form.EMPTY;
        var language =
                LanguageChoice.of(
                        body.first("lang").or(() -> query.first("lang")),
                        call.header("accept-language"));
        var path = Objects.requireNonNullElse(event.getRawPath(), "/").substring(1).split("/");
        return new Visit(
                method,
                List.of(path),
                query,
                body,
                call.header("origin"),
                cookies(event, call),
                language);
    }

    /// Whether something is only looked at.
    boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /// The value of the cookie called `name`.
    Optional<String> cookie(String name) {
        return cookies.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1))
                .filter(value -> value.matches("[A-Za-z0-9_-]{43}"))
                .findFirst();
    }

    private static List<String> cookies(APIGatewayV2HTTPEvent event, HttpCall call) {
        var listed = Objects.requireNonNullElse(event.getCookies(), List.<String>of());
        return Stream.concat(listed.stream(), call.header("cookie").stream())
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::strip)
                .toList();
    }

    private static String method(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getHttp)
                .map(APIGatewayV2HTTPEvent.RequestContext.Http::getMethod)
                .orElse("GET");
    }
}
