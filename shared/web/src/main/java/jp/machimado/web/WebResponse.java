package jp.machimado.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a browser is sent.
///
/// @param headers by lower-case name; those of [#SAFE] are always among them
public record WebResponse(int status, Map<String, String> headers, String body) {

    /// What every answer carries: nothing but our own style sheet and pictures is loaded, nothing
    /// may frame us, and no address of ours is told to other sites.
    public static final Map<String, String> SAFE =
            Map.of(
                    "content-security-policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                            + " base-uri 'none'; frame-ancestors 'none'",
                    "x-content-type-options",
                    "nosniff",
                    "x-frame-options",
                    "DENY",
                    "referrer-policy",
                    "no-referrer",
                    "permissions-policy",
                    "camera=(), geolocation=(), microphone=()",
                    "cross-origin-opener-policy",
                    "same-origin",
                    "cross-origin-resource-policy",
                    "same-origin",
                    "strict-transport-security",
                    "max-age=31536000");

    public WebResponse {
        var all = new LinkedHashMap<>(SAFE);
        all.putAll(headers);
        headers = Map.copyOf(all);
    }

    /// A body of `type`, kept by browsers as `caching` says.
    public static WebResponse of(int status, String type, String caching, String body) {
        return new WebResponse(
                status, Map.of("content-type", type, "cache-control", caching), body);
    }

    /// Sends the browser on to `link`, one of ours.
    public static WebResponse redirect(String link) {
        return new WebResponse(
                302, Map.of("location", link, "cache-control", Caching.NONE.header()), "");
    }

    /// The same with one more header.
    public WebResponse with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new WebResponse(status, more, body);
    }
}
