package jp.machimado.functions.booking.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;
import org.jspecify.annotations.Nullable;

/// Writes answers that any web page may read.
public final class Json {

    private final ObjectMapper mapper =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private final Phrasebook phrases = new Phrasebook();

    /// `content`, kept by caches as `caching` says.
    public WebResponse ok(Map<String, ? extends @Nullable Object> content, String caching) {
        return open(WebResponse.of(200, "application/json; charset=utf-8", caching, text(content)));
    }

    /// `content` as JSON.
    public String text(Map<String, ? extends @Nullable Object> content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// `response` for pages of other sites too.
    public static WebResponse open(WebResponse response) {
        return response.with("access-control-allow-origin", "*")
                .with("cross-origin-resource-policy", "cross-origin");
    }

    /// The problem `refused` in `language`, with `example` put into what to do.
    WebResponse problem(Refused refused, Language language, String example) {

        var content =
                Map.<String, Object>of(
                        "type", refused.type(),
                        "title", phrases.say(language, refused.title()),
                        "status", refused.status(),
                        "detail", phrases.say(language, refused.detail(), example));
        var response =
                WebResponse.of(
                        refused.status(),
                        "application/problem+json; charset=utf-8",
                        "no-store",
                        text(content));
        return open(response)
                .with("content-language", language.tag())
                .with("vary", "Accept-Language");
    }
}
