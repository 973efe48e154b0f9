package jp.machimado.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.machimado.words.Language;

/// Where a page is, without its language. Made by us, never from what a visitor sent.
///
/// @param path such as `/guide/life/birth`
/// @param fields of the query, beside `lang`
public record Address(String path, Map<String, List<String>> fields) {

    /// A page without fields.
    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /// The same page with one more field.
    public Address with(String name, List<String> values) {
        var more = new LinkedHashMap<>(fields);
        more.put(name, List.copyOf(values));
        return new Address(path, more);
    }

    /// The link to it in `language`.
    public String in(Language language) {
        var link = new StringBuilder(path).append('?');
        fields.forEach((name, values) -> {
            for (var value : values) {
                link.append(encode(name)).append('=').append(encode(value)).append('&');
            }
        });
        return link.append("lang=").append(language.code()).toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
