package jp.machimado.local.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Events as an HTTP API makes them, payload format 2.0: names of headers in lower case, cookies
/// apart, repeated values joined by a comma, a body that is not text in Base64.
final class HttpEvents {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private HttpEvents() {}

    static APIGatewayV2HTTPEvent of(Request request, Instant now) {
        var headers = new LinkedHashMap<String, String>();
        request.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        var cookies = headers.remove("cookie");
        var isText = isText(request);
        var query = query(request.rawQuery());
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey("$default")
                .withRawPath(request.path())
                .withRawQueryString(request.rawQuery())
                .withCookies(cookies == null ? null : cookies(cookies))
                .withHeaders(headers)
                .withQueryStringParameters(query.isEmpty() ? null : query)
                .withRequestContext(context(request, now))
                .withBody(body(request, isText))
                .withIsBase64Encoded(!isText && request.body().length() > 0)
                .build();
    }

    private static RequestContext context(Request request, Instant now) {
        return RequestContext.builder()
                .withAccountId("000000000000")
                .withApiId("local")
                .withDomainName(request.header("host").orElse("localhost"))
                .withDomainPrefix("local")
                .withRequestId(UUID.randomUUID().toString())
                .withRouteKey("$default")
                .withStage("$default")
                .withTime(TIME.format(now))
                .withTimeEpoch(now.toEpochMilli())
                .withHttp(
                        RequestContext.Http.builder()
                                .withMethod(request.method())
                                .withPath(request.path())
                                .withProtocol("HTTP/1.1")
                                .withSourceIp(request.address())
                                .withUserAgent(request.header("user-agent").orElse(""))
                                .build())
                .build();
    }

    private static List<String> cookies(String header) {
        return Arrays.stream(header.split("[;,]"))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty())
                .toList();
    }

    private static Map<String, String> query(String raw) {
        var query = new LinkedHashMap<String, String>();
        for (var pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            var equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            var value = equals < 0 ? "" : pair.substring(equals + 1);
            query.merge(
                    Request.decoded(name), Request.decoded(value), (one, two) -> one + "," + two);
        }
        return query;
    }

    private static @Nullable String body(Request request, boolean isText) {
        if (request.body().length() == 0) {
            return null;
        }
        return isText
                ? request.body().text()
                : Base64.getEncoder().encodeToString(request.body().bytes());
    }

    /// API Gateway passes JSON, XML and text as they are and everything else, forms too, in Base64.
    private static boolean isText(Request request) {
        var type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        var isTextual =
                type.startsWith("text/")
                        || type.startsWith("application/json")
                        || type.startsWith("application/javascript")
                        || type.startsWith("application/xml");
        return isTextual && isUtf8(request.body());
    }

    private static boolean isUtf8(Body body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body.bytes()));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
