package jp.machimado.functions.guide;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.TownPack;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Site;
import jp.machimado.web.WebResponse;
import jp.machimado.web.guide.ProcedureGroup;

/// All procedures, each procedure, and its Japanese card in large type.
final class ProcedurePages {

    private static final String SHOW = "/show";

    private final TownPack pack;
    private final Site site;
    private final InstantSource clock;

    ProcedurePages(TownPack pack, Site site, InstantSource clock) {
        this.pack = pack;
        this.site = site;
        this.clock = clock;
    }

    WebResponse all(Visit visit) {
        return site.show(
                200,
                "guide/procedures",
                site.page(Address.of("/guide/procedures"), visit.language()),
                Caching.SHORT,
                Map.of(
                        "groups",
                        ProcedureGroup.of(pack.procedures().values()),
                        "confirmed",
                        Confirmed.earliest(pack.procedures().values())));
    }

    /// The page at `rest` below `/guide/procedures/`.
    Optional<Function<Visit, WebResponse>> at(String rest) {
        if (rest.endsWith(SHOW)) {
            return pack.procedure(rest.substring(0, rest.length() - SHOW.length()))
                    .map(procedure -> visit -> show(procedure, SHOW, "guide/show", visit));
        }
        return pack.procedure(rest)
                .map(procedure -> visit -> show(procedure, "", "guide/procedure", visit));
    }

    private WebResponse show(Procedure procedure, String suffix, String template, Visit visit) {
        var address = Address.of("/guide/procedures/" + procedure.id() + suffix);
        var page = site.page(address, visit.language());
        var now = clock.instant();
        if (!procedure.isServedOn(now.atZone(pack.town().zone()).toLocalDate())) {
            return site.show(
                    200,
                    "guide/expired",
                    page,
                    Caching.NONE,
                    Map.of(
                            "procedure",
                            procedure,
                            "frontDesk",
                            pack.frontDesk(),
                            "open",
                            pack.town().openAt(now)));
        }
        return site.show(200, template, page, Caching.SHORT, Map.of("procedure", procedure));
    }
}
