package jp.machimado.functions.booking;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.machimado.seal.Sha256;
import jp.machimado.web.Caching;
import jp.machimado.web.WebResponse;

/// Hands an answer to API Gateway: what may be kept gets an `ETag`, and is not sent again to
/// whoever has it; what is not UTF-8 goes as bytes.
final class Delivery {

    /// Microsoft's Shift_JIS, which Excel reads and writes under that name.
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private Delivery() {}

    /// @param known the `If-None-Match` of whoever asked
    static APIGatewayV2HTTPResponse of(String method, Optional<String> known, WebResponse given) {
        var headers = new LinkedHashMap<>(given.headers());
        var cookie = Optional.ofNullable(headers.remove("set-cookie"));
        boolean kept =
                given.status() == 200
                        && !Caching.NONE.header().equals(headers.get("cache-control"));
        if (kept) {
            headers.put("etag", tag(given.body()));
        }
        boolean had = kept && known.stream().anyMatch(tags -> names(tags, headers));
        var body = had || method.equals("HEAD") ? "" : given.body();
        boolean bytes = given.headers().getOrDefault("content-type", "").endsWith("=Shift_JIS");
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(had ? 304 : given.status())
                .withHeaders(headers)
                .withCookies(cookie.stream().toList())
                .withBody(
                        bytes ? Base64.getEncoder().encodeToString(body.getBytes(SHIFT_JIS)) : body)
                .withIsBase64Encoded(bytes)
                .build();
    }

    private static boolean names(String tags, Map<String, String> headers) {
        return Arrays.stream(tags.split(",", -1))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(headers.get("etag")));
    }

    private static String tag(String body) {
        return '"' + Sha256.hex(body) + '"';
    }
}
