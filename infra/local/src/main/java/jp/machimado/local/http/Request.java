package jp.machimado.local.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request as it came over the wire.
///
/// @param path percent-encoded, beginning with `/`
/// @param rawQuery percent-encoded, without `?`; empty when there is none
/// @param headers by lower-case name
/// @param address the caller's IP address
public record Request(
        String method,
        String path,
        String rawQuery,
        Map<String, List<String>> headers,
        Body body,
        String address) {

    /// The header `name` (lower case); several values are joined by a comma.
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
    }

    /// The first value of the query's parameter `name`, decoded.
    public Optional<String> parameter(String name) {
        for (var pair : rawQuery.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0 && decoded(pair.substring(0, equals)).equals(name)) {
                return Optional.of(decoded(pair.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    /// `text` without percent-encoding; unchanged when it is not well formed.
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
