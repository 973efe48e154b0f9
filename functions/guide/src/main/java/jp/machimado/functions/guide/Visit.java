package jp.machimado.functions.guide;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import jp.machimado.lambda.HttpCall;
import jp.machimado.web.Form;
import jp.machimado.web.LanguageChoice;
import jp.machimado.words.Language;

/// What a browser asks for.
///
/// @param method in upper case
/// @param path as asked for; never shown again
/// @param query of the address
/// @param body of a form; empty unless it was posted
/// @param language in which to answer
record Visit(String method, String path, Form query, Form body, Language language) {

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
                        body.first("in").or(() -> body.first("lang")).or(() -> query.first("lang")),
                        call.header("accept-language"));
        return new Visit(
                method, Objects.requireNonNullElse(event.getRawPath(), "/"), query, body, language);
    }

    /// Whether something is only looked at.
    boolean isReading() {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static String method(APIGatewayV2HTTPEvent event) {
        return Optional.ofNullable(event.getRequestContext())
                .map(APIGatewayV2HTTPEvent.RequestContext::getHttp)
                .map(APIGatewayV2HTTPEvent.RequestContext.Http::getMethod)
                .orElse("GET");
    }
}
