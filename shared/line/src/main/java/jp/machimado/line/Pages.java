package jp.machimado.line;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import jp.machimado.booking.space.SiteId;
import jp.machimado.words.Language;

/// Addresses of the web pages that say the same as the chat.
///
/// @param base such as `https://machimado.example.jp`; empty when there are no pages
/// @param liff our LIFF app, by which LINE opens a page and says who is there; empty when there is
///   none
record Pages(String base, String liff) {

    /// Where LINE opens LIFF apps.
    private static final String LIFF = "https://liff.line.me/";

    Optional<URI> procedure(String id, Language language) {
        return page("/guide/procedures/" + id, language);
    }

    Optional<URI> lifeEvent(String id, Language language) {
        return page("/guide/life/" + id, language);
    }

    /// The map of `site` on `day`, opened by LINE; all sites when none is known yet.
    Optional<URI> map(Optional<SiteId> site, Optional<LocalDate> day, Language language) {
        var path = "/spaces" + site.map(id -> "/" + id).orElse("");
        var page = path + day.map(date -> "?day=" + date).orElse("");
        var query = "?to=" + encode(page) + "&lang=" + language.code();
        return Optional.of(liff)
                .filter(app -> !app.isBlank())
                .map(app -> URI.create(LIFF + app + query));
    }

    Optional<URI> bookings(Language language) {
        return page("/spaces/my", language);
    }

    private Optional<URI> page(String path, Language language) {
        return Optional.of(base)
                .filter(address -> !address.isBlank())
                .map(address -> URI.create(address + path + "?lang=" + language.code()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
