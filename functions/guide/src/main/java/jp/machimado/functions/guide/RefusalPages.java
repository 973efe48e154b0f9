package jp.machimado.functions.guide;

import java.util.Map;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Site;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;
import jp.machimado.words.PagePhrase;

/// What is said when there is nothing to show.
final class RefusalPages {

    private final Site site;

    RefusalPages(Site site) {
        this.site = site;
    }

    /// No such page.
    WebResponse missing(Language language) {
        return refusal(404, PagePhrase.MISSING_TITLE, PagePhrase.MISSING_LEAD, language);
    }

    /// The page cannot be opened by this method.
    WebResponse notAllowed(Language language) {
        return refusal(405, PagePhrase.METHOD_TITLE, PagePhrase.METHOD_LEAD, language);
    }

    private WebResponse refusal(int status, PagePhrase title, PagePhrase lead, Language language) {
        return site.show(
                status,
                "guide/refusal",
                site.page(Address.of("/guide"), language),
                Caching.NONE,
                Map.of("title", title, "lead", lead));
    }
}
