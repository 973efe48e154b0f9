package jp.machimado.functions.booking;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Somebody with a browser of their own, which keeps its cookie.
final class Guest {

    private final BookingFunction function;
    private String cookie = "";
    private String origin = Town.BASE;
    private String known = "";

    Guest(BookingFunction function) {
        this.function = function;
    }

    /// The same browser, led by a page of another site.
    Guest ledBy(String site) {
        origin = site;
        return this;
    }

    /// The same browser, which already has what is tagged `tag`.
    Guest knowing(String tag) {
        known = tag;
        return this;
    }

    APIGatewayV2HTTPResponse get(String address) {
        return call("GET", address, "");
    }

    Document page(String address) {
        return Jsoup.parse(get(address).getBody());
    }

    APIGatewayV2HTTPResponse head(String address) {
        return call("HEAD", address, "");
    }

    /// Whether the browser was given a cookie.
    boolean isKnown() {
        return !cookie.isEmpty();
    }

    /// Posts the first form of `page` with `typed` in its fields.
    APIGatewayV2HTTPResponse send(Document page, Map<String, String> typed) {
        var form = page.select("main form[method=post]").getFirst();
        var fields = new HashMap<String, String>();
        for (Element input : form.select("input[name]")) {
            fields.put(input.attr("name"), input.attr("value"));
        }
        for (Element select : form.select("select[name]:has(option)")) {
            var chosen = select.select("option[selected]");
            var option = chosen.isEmpty() ? select.select("option") : chosen;
            fields.put(select.attr("name"), option.getFirst().attr("value"));
        }
        fields.putAll(typed);
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return call("POST", form.attr("action"), body);
    }

    /// Opens the page of a space and books 10:00 to 12:00 for `mail`.
    APIGatewayV2HTTPResponse fill(String address, String mail) {
        return send(page(address), Town.typed(mail));
    }

    APIGatewayV2HTTPResponse call(String method, String address, String body) {
        var parts = address.split("\\?", 2);
        var http = APIGatewayV2HTTPEvent.RequestContext.Http.builder().withMethod(method).build();
        var event =
                APIGatewayV2HTTPEvent.builder()
                        .withRawPath(parts[0])
                        .withRawQueryString(parts.length > 1 ? parts[1] : "")
                        .withHeaders(headers())
                        .withBody(body)
                        .withRequestContext(
                                APIGatewayV2HTTPEvent.RequestContext.builder()
                                        .withHttp(http)
                                        .build())
                        .build();
        var response = function.handleRequest(event, null);
        response.getCookies().forEach(given -> cookie = given.split(";", 2)[0]);
        return response;
    }

    private Map<String, String> headers() {
        return Map.of("cookie", cookie, "origin", origin, "if-none-match", known);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
