package jp.machimado.functions.guide;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.machimado.guide.TownPack;
import jp.machimado.town.Shelter;
import jp.machimado.web.Address;
import jp.machimado.web.Caching;
import jp.machimado.web.Site;
import jp.machimado.web.WebResponse;
import jp.machimado.web.guide.DeskEntry;
import jp.machimado.web.guide.HelpGroup;
import jp.machimado.web.guide.ProcedureGroup;

/// The first page, the desks, the shelters and the help lines.
final class PlacePages {

    private final TownPack pack;
    private final Site site;
    private final InstantSource clock;

    PlacePages(TownPack pack, Site site, InstantSource clock) {
        this.pack = pack;
        this.site = site;
        this.clock = clock;
    }

    WebResponse home(Visit visit) {
        return show(
                "home",
                "",
                visit,
                Caching.SHORT,
                Map.of(
                        "events",
                        pack.lifeEvents().values(),
                        "groups",
                        ProcedureGroup.of(pack.procedures().values()),
                        "confirmed",
                        Confirmed.earliest(pack.procedures().values())));
    }

    WebResponse desks(Visit visit) {
        return show(
                "desks",
                "/desks",
                visit,
                Caching.NONE,
                Map.of(
                        "desks",
                        DeskEntry.of(pack),
                        "frontDesk",
                        pack.frontDesk(),
                        "open",
                        pack.town().openAt(clock.instant())));
    }

    WebResponse shelters(Visit visit) {
        return show(
                "shelters", "/shelters", visit, Caching.SHORT, Map.of("shelters", byArea(pack)));
    }

    WebResponse help(Visit visit) {
        return show("help", "/help", visit, Caching.SHORT, Map.of("groups", HelpGroup.all(pack)));
    }

    /// The shelters by part of town; those without one come last.
    static Map<String, List<Shelter>> byArea(TownPack pack) {
        var areas =
                pack.shelters().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Shelter::area, TreeMap::new, Collectors.toList()));
        var rest = areas.remove("");
        var ordered = new LinkedHashMap<String, List<Shelter>>(areas);
        if (rest != null) {
            ordered.put("", rest);
        }
        return ordered;
    }

    private WebResponse show(
            String name, String path, Visit visit, Caching caching, Map<String, Object> model) {
        var page = site.page(Address.of("/guide" + path), visit.language());
        return site.show(200, "guide/" + name, page, caching, model);
    }
}
