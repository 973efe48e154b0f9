package jp.machimado.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields of a query string or of a form body (`application/x-www-form-urlencoded`).
///
/// Whatever is sent can be read: broken escapes stay as they are, and fields beyond the hundredth
/// are dropped.
///
/// @param fields values by name, in the order sent
public record Form(Map<String, List<String>> fields) {

    /// A form without fields.
    public static final Form EMPTY = new Form(Map.of());

    private static final int MOST_FIELDS = 100;

    /// Reads `name=value&name=value`.
    public static Form parse(String encoded) {
        var fields = new LinkedHashMap<String, List<String>>();
        var pairs = encoded.split("&", MOST_FIELDS + 1);
        for (var pair : Arrays.copyOf(pairs, Math.min(pairs.length, MOST_FIELDS))) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                fields.computeIfAbsent(decode(pair.substring(0, sign)), _ -> new ArrayList<>())
                        .add(decode(pair.substring(sign + 1)));
            }
        }
        return new Form(fields);
    }

    /// The first value of `name`.
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /// All values of `name`.
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
