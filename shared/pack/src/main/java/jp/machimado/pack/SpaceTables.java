package jp.machimado.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.machimado.booking.space.AccessFact;
import jp.machimado.booking.space.Seat;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.Spaces;
import jp.machimado.town.YesNo;

/// `sites.tsv` and `spaces.tsv`, judged by `space-rules.tsv`: everything that can be booked.
public final class SpaceTables {

    private static final String NAMES = "ja easy en zh pt vi";
    private static final int MOST_UNITS = 500;
    private static final int MAP = 1_000;

    private final Table tables;
    private final Problems problems;

    private SpaceTables(Table tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /// The sites and spaces of the pack in `folder`.
    ///
    /// @throws BrokenTownPack with everything that is wrong in its files
    public static Spaces read(Path folder) {
        var problems = new Problems();
        var tables = new Table(folder, problems);
        var spaces = new SpaceTables(tables, problems).spaces();
        problems.throwIfAny();
        return spaces.orElseThrow();
    }

    private Optional<Spaces> spaces() {
        var sites = sites();
        var rules = new SpaceRuleTables(tables).rules();
        var spaces = new ArrayList<Space>();
        var columns =
                "id site kind "
                        + NAMES
                        + " units people parts rules seat step_free"
                        + " wheelchair_desk accessible_toilet lift parking quiet";
        for (var row : tables.rows("spaces.tsv", columns(columns))) {
            space(row, sites, rules).ifPresent(spaces::add);
        }
        try {
            return Optional.of(new Spaces(List.copyOf(sites.values()), spaces));
        } catch (IllegalArgumentException e) {
            problems.add(new Problem("spaces.tsv", 0, "parts", "スペースのつながりが正しくありません: " + e));
            return Optional.empty();
        }
    }

    private Map<SiteId, Site> sites() {
        var sites = new LinkedHashMap<SiteId, Site>();
        for (var row :
                tables.rows("sites.tsv", columns("id " + NAMES + " example address phone"))) {
            id(row, "id", SiteId::new)
                    .ifPresent(id ->
                            sites.put(
                                    id,
                                    new Site(
                                            id,
                                            row.wording(""),
                                            row.yesNo("example") == YesNo.YES,
                                            row.optional("address"),
                                            row.optional("phone"))));
        }
        return sites;
    }

    private static Optional<Space> space(
            Row row, Map<SiteId, Site> sites, Map<String, SpaceRules> rules) {
        var id = id(row, "id", SpaceId::new);
        var site = row.one("site", name -> site(sites, name));
        var kind = row.one("kind", SpaceTables::kind);
        var judged = row.one("rules", name -> Optional.ofNullable(rules.get(name)));
        if (id.isEmpty() || site.isEmpty() || kind.isEmpty() || judged.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Space(
                        id.get(),
                        site.get().id(),
                        kind.get(),
                        row.wording(""),
                        row.number("units", 1, MOST_UNITS),
                        row.number("people", 1, MOST_UNITS),
                        parts(row),
                        judged.get(),
                        access(row),
                        seat(row)));
    }

    private static Optional<Site> site(Map<SiteId, Site> sites, String name) {
        return sites.values().stream().filter(site -> site.id().value().equals(name)).findFirst();
    }

    private static Optional<SpaceKind> kind(String name) {
        return List.of(SpaceKind.values()).stream()
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static List<SpaceId> parts(Row row) {
        var parts = new ArrayList<SpaceId>();
        for (var part : row.list("parts")) {
            try {
                parts.add(new SpaceId(part));
            } catch (IllegalArgumentException _) {
                row.wrong("parts", "「" + part + "」はスペースの id ではありません");
            }
        }
        return parts;
    }

    private static Map<AccessFact, YesNo> access(Row row) {
        var access = new EnumMap<AccessFact, YesNo>(AccessFact.class);
        for (var fact : AccessFact.values()) {
            access.put(fact, row.yesNo(fact.name().toLowerCase(Locale.ROOT)));
        }
        return access;
    }

    /// `3,1,2,1`: column, line, width and height on the map.
    private static Optional<Seat> seat(Row row) {
        return row.optional("seat")
                .flatMap(text -> {
                    var parts = text.split(",", -1);
                    try {
                        if (parts.length == 4) {
                            return Optional.of(
                                    new Seat(
                                            Math.min(MAP, Integer.parseInt(parts[0])),
                                            Math.min(MAP, Integer.parseInt(parts[1])),
                                            Math.min(MAP, Integer.parseInt(parts[2])),
                                            Math.min(MAP, Integer.parseInt(parts[3]))));
                        }
                    } catch (IllegalArgumentException _) {
                        // Told below.
                    }
                    row.wrong("seat", "座席図の位置は 3,1,2,1 (左、上、幅、高さ) の形で書いてください");
                    return Optional.empty();
                });
    }

    private static <T> Optional<T> id(Row row, String column, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(row.text(column)));
        } catch (IllegalArgumentException _) {
            row.wrong(column, "id は半角の英小文字、数字、ハイフンで書いてください");
            return Optional.empty();
        }
    }

    static List<String> columns(String names) {
        return List.of(names.split(" ", -1));
    }
}
