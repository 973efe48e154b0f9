package jp.machimado.functions.guide;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.guide.AnswerQuestion;
import jp.machimado.guide.TownPack;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Site;
import jp.machimado.web.StaticFiles;
import jp.machimado.web.WebResponse;
import jp.machimado.words.Language;

/// Knows which address shows what.
final class Guide {

    private static final String PROCEDURES = "/guide/procedures/";
    private static final String LIFE = "/guide/life/";

    private final Site site;
    private final PlacePages places;
    private final ProcedurePages procedures;
    private final LifePages life;
    private final SearchPages searches;
    private final OpenData data;
    private final RefusalPages refusals;

    Guide(TownPack pack, AnswerQuestion questions, InstantSource clock) {
        this.site = new Site(pack.town());
        this.places = new PlacePages(pack, site, clock);
        this.procedures = new ProcedurePages(pack, site, clock);
        this.life = new LifePages(pack, site, clock);
        this.searches = new SearchPages(pack, site, questions, clock);
        this.data = new OpenData(pack);
        this.refusals = new RefusalPages(site);
    }

    /// What `visit` is shown.
    WebResponse answer(Visit visit) {
        if (visit.path().equals("/guide/search") && visit.method().equals("POST")) {
            return searches.answer(visit);
        }
        var reading = reading(visit.path());
        if (reading.isEmpty()) {
            return refusals.missing(visit.language());
        }
        if (!visit.isReading()) {
            var allowed = visit.path().equals("/guide/search") ? "GET, HEAD, POST" : "GET, HEAD";
            return refusals.notAllowed(visit.language()).with("allow", allowed);
        }
        return reading.get().apply(visit);
    }

    /// What `text` is answered, for warming up.
    WebResponse search(String text, Language language, Instant now) {
        return searches.answer(text, language, now);
    }

    private Optional<Function<Visit, WebResponse>> reading(String path) {
        return switch (path) {
            case "/" -> Optional.of(Guide::toStart);
            case "/guide", "/guide/" -> Optional.of(places::home);
            case "/guide/search" -> Optional.of(searches::form);
            case "/guide/procedures" -> Optional.of(procedures::all);
            case "/guide/life" -> Optional.of(life::all);
            case "/guide/desks" -> Optional.of(places::desks);
            case "/guide/shelters" -> Optional.of(places::shelters);
            case "/guide/help" -> Optional.of(places::help);
            case "/opendata/procedures.csv" -> Optional.of(_ -> data.csv());
            case "/opendata/procedures.json" -> Optional.of(_ -> data.json());
            default -> below(path);
        };
    }

    private Optional<Function<Visit, WebResponse>> below(String path) {
        if (path.startsWith(StaticFiles.FOLDER)) {
            return site.files().at(path).map(file -> _ -> served(file));
        }
        if (path.startsWith(PROCEDURES)) {
            return procedures.at(path.substring(PROCEDURES.length()));
        }
        if (path.startsWith(LIFE)) {
            return life.at(path.substring(LIFE.length()));
        }
        return Optional.empty();
    }

    private static WebResponse toStart(Visit visit) {
        return WebResponse.redirect(Address.of("/guide").in(visit.language()));
    }

    private static WebResponse served(StaticFiles.StaticFile file) {
        return WebResponse.of(200, file.type(), Caching.FOREVER.header(), file.text());
    }
}
