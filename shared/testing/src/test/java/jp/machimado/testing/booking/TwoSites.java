package jp.machimado.testing.booking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.machimado.booking.ledger.Use;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.SpaceRules.Limits;
import jp.machimado.booking.space.Spaces;
import jp.machimado.booking.time.Hours;
import jp.machimado.booking.time.Nights;
import jp.machimado.words.Wording;

/// A small town with two sites, and a plain account of what is taken there, counted quarter by
/// quarter and night by night.
final class TwoSites {

    static final Spaces SPACES = spaces();

    private final Map<String, Integer> taken = new HashMap<>();

    /// Notes that `use` is booked.
    void take(Use use) {
        cells(use).forEach(cell -> taken.merge(cell, use.units(), Integer::sum));
    }

    /// Whether `use` finds room beside all that is noted.
    boolean hasRoom(Use use) {
        return cells(use).stream()
                .allMatch(cell -> taken.getOrDefault(cell, 0) + use.units() <= units(cell));
    }

    private static int units(String cell) {
        return SPACES.space(new SpaceId(cell.substring(0, cell.indexOf('/'))))
                .orElseThrow()
                .units();
    }

    private static List<String> cells(Use use) {
        var space = SPACES.space(use.space()).orElseThrow();
        var cells = new ArrayList<String>();
        for (var leaf : SPACES.leaves(space)) {
            switch (use.period()) {
                case Hours(var day, var from, var to) -> {
                    var limits = space.rules().limits();
                    IntStream.range(from - limits.before(), to + limits.after())
                            .filter(quarter -> quarter >= 0 && quarter < Hours.A_DAY)
                            .forEach(quarter -> cells.add(leaf.id() + "/" + day + "/" + quarter));
                }
                case Nights nights ->
                        nights.days().forEach(night -> cells.add(leaf.id() + "/" + night));
            }
        }
        return cells;
    }

    private static Spaces spaces() {
        var lake = new SiteId("lake");
        var hill = new SiteId("hill");
        var desk = rules("desk", 1, 2, 24, 0);
        var room = rules("room", 2, 2, 16, 1);
        var stay = rules("stay", 1, 1, 5, 0);
        var spaces =
                List.of(
                        space(lake, "desk-1", SpaceKind.DESK, 1, desk),
                        space(lake, "desk-2", SpaceKind.DESK, 1, desk),
                        space(lake, "pool", SpaceKind.POOL, 2, desk),
                        space(lake, "room", SpaceKind.ROOM, 1, room),
                        space(lake, "half-a", SpaceKind.ROOM, 1, room),
                        space(lake, "half-b", SpaceKind.ROOM, 1, room),
                        space(lake, "hall", SpaceKind.ROOM, 1, room, "half-a", "half-b"),
                        space(lake, "house", SpaceKind.LODGING, 1, stay),
                        space(hill, "hill-desk", SpaceKind.DESK, 1, desk),
                        space(hill, "hill-room", SpaceKind.ROOM, 1, room),
                        space(hill, "hill-house", SpaceKind.LODGING, 2, stay));
        return new Spaces(List.of(site(lake), site(hill)), spaces);
    }

    private static Site site(SiteId id) {
        return new Site(id, Wording.same(id.value()), true, Optional.empty(), Optional.empty());
    }

    private static SpaceRules rules(String id, int grid, int shortest, int longest, int buffer) {
        var limits =
                new Limits(
                        grid,
                        shortest,
                        longest,
                        buffer,
                        buffer,
                        Duration.ofHours(1),
                        40,
                        OptionalInt.empty());
        return InventedTown.rules(id, limits, false);
    }

    private static Space space(
            SiteId site, String id, SpaceKind kind, int units, SpaceRules rules, String... parts) {
        return new Space(
                new SpaceId(id),
                site,
                kind,
                Wording.same(id),
                units,
                4,
                List.of(parts).stream().map(SpaceId::new).toList(),
                rules,
                Map.of(),
                Optional.empty());
    }
}
