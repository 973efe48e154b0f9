package jp.machimado.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;
import jp.machimado.town.Town;
import jp.machimado.words.Language;
import jp.machimado.words.Phrasebook;

/// The town's web site: whose it is, its words, its looks and its templates.
public final class Site {

    private final Town town;
    private final Phrasebook phrases = new Phrasebook();
    private final StaticFiles files = new StaticFiles();
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public Site(Town town) {
        this.town = town;
    }

    /// The town whose site it is.
    public Town town() {
        return town;
    }

    /// The style sheet and the icon.
    public StaticFiles files() {
        return files;
    }

    /// The page at `address` in `language`.
    public Page page(Address address, Language language) {
        return new Page(this, address, language);
    }

    Phrasebook phrases() {
        return phrases;
    }

    /// Renders the template `name`, which is given `page` and `model`.
    public WebResponse show(
            int status, String name, Page page, Caching caching, Map<String, Object> model) {
        var given = new HashMap<>(model);
        given.put("page", page);
        var output = new StringOutput();
        templates.render(name + ".jte", given, output);
        return WebResponse.of(
                        status, "text/html; charset=utf-8", caching.header(), output.toString())
                .with("content-language", page.language().tag())
                .with("vary", "Accept-Language");
    }
}
