package jp.machimado.line;

import java.net.URI;
import java.util.Optional;
import jp.machimado.words.Language;

/// Addresses of the web pages that say the same as the chat.
///
/// @param base such as `https://machimado.example.jp`; empty when there are no pages
record Pages(String base) {

    Optional<URI> procedure(String id, Language language) {
        return page("/guide/procedures/" + id, language);
    }

    Optional<URI> lifeEvent(String id, Language language) {
        return page("/guide/life/" + id, language);
    }

    Optional<URI> bookings(Language language) {
        return page("/spaces/my", language);
    }

    private Optional<URI> page(String path, Language language) {
        return Optional.of(base)
                .filter(address -> !address.isBlank())
                .map(address -> URI.create(address + path + "?lang=" + language.code()));
    }
}
