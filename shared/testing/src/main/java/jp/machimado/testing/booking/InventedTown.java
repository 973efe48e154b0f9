package jp.machimado.testing.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import jp.machimado.booking.space.Site;
import jp.machimado.booking.space.SiteId;
import jp.machimado.booking.space.Space;
import jp.machimado.booking.space.SpaceId;
import jp.machimado.booking.space.SpaceKind;
import jp.machimado.booking.space.SpaceRules;
import jp.machimado.booking.space.SpaceRules.Limits;
import jp.machimado.booking.space.SpaceRules.OpenQuarters;
import jp.machimado.booking.space.Spaces;
import jp.machimado.town.Town;
import jp.machimado.town.TownCalendar;
import jp.machimado.words.Wording;

/// A town that does not exist, with one of each kind of space: desks `desk-1` to `desk-20`, the
/// pool `free` of six, `hall` made of `hall-a` and `hall-b`, the meeting room `room` with a quarter
/// kept free before and after, `chamber` on which the town decides, the houses `house` and `cabin`,
/// the programme `walk` and the `projector`.
public final class InventedTown {

    public static final SiteId SITE = new SiteId("lake");

    private static final int DESKS = 20;
    private static final int MORNING = 32;
    private static final int EVENING = 84;

    private InventedTown() {}

    /// The town, closed on 29 December to 3 January.
    public static Town town() {
        var holidays =
                Set.copyOf(
                        LocalDate.of(2026, 12, 29).datesUntil(LocalDate.of(2027, 1, 4)).toList());
        return new Town(
                "lake",
                Wording.same("湖町"),
                Wording.same("県"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ZoneId.of("Asia/Tokyo"),
                new TownCalendar(holidays));
    }

    /// Its spaces.
    public static Spaces spaces() {
        var site = new Site(SITE, Wording.same("湖"), true, Optional.empty(), Optional.empty());
        var spaces = new ArrayList<Space>();
        var desk = rules("desk", limits(1, 48, 0, 10), false);
        for (int number = 1; number <= DESKS; number++) {
            spaces.add(space("desk-" + number, SpaceKind.DESK, 1, 1, desk));
        }
        spaces.add(space("free", SpaceKind.POOL, 6, 1, desk));
        addRooms(spaces);
        addStays(spaces);
        return new Spaces(List.of(site), spaces);
    }

    private static void addRooms(List<Space> spaces) {
        var room = rules("room", limits(2, 32, 0, 0), false);
        spaces.add(space("hall-a", SpaceKind.ROOM, 1, 20, room));
        spaces.add(space("hall-b", SpaceKind.ROOM, 1, 20, room));
        spaces.add(composite("hall", room, "hall-a", "hall-b"));
        spaces.add(
                space("room", SpaceKind.ROOM, 1, 8, rules("meeting", limits(1, 32, 1, 0), false)));
        spaces.add(
                space(
                        "chamber",
                        SpaceKind.ROOM,
                        1,
                        8,
                        rules("chamber", limits(1, 32, 0, 0), true)));
        spaces.add(space("projector", SpaceKind.EQUIPMENT, 2, 20, room));
    }

    private static void addStays(List<Space> spaces) {
        var stay = rules("stay", limits(1, 14, 0, 0), false);
        spaces.add(space("house", SpaceKind.LODGING, 1, 4, stay));
        spaces.add(space("cabin", SpaceKind.LODGING, 2, 4, stay));
        spaces.add(
                space(
                        "walk",
                        SpaceKind.PROGRAMME,
                        10,
                        10,
                        rules("walk", limits(1, 48, 0, 0), false)));
    }

    /// Rules that open every day from 08:00 to 21:00.
    public static SpaceRules rules(String id, Limits limits, boolean approval) {
        var hours = new EnumMap<DayOfWeek, OpenQuarters>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            hours.put(day, new OpenQuarters(MORNING, EVENING));
        }
        return new SpaceRules(
                id,
                1,
                Optional.empty(),
                hours,
                id.equals("stay"),
                limits,
                approval,
                Set.of(),
                Duration.ofMinutes(30),
                id.equals("desk") ? Optional.of(Duration.ofMinutes(30)) : Optional.empty(),
                List.of());
    }

    private static Limits limits(int grid, int longest, int buffer, int perMonth) {
        var month = perMonth == 0 ? OptionalInt.empty() : OptionalInt.of(perMonth);
        return new Limits(grid, 1, longest, buffer, buffer, Duration.ZERO, 90, month);
    }

    private static Space space(String id, SpaceKind kind, int units, int people, SpaceRules rules) {
        return new Space(
                new SpaceId(id),
                SITE,
                kind,
                Wording.same(id),
                units,
                people,
                List.of(),
                rules,
                Map.of(),
                Optional.empty());
    }

    private static Space composite(String id, SpaceRules rules, String... parts) {
        return new Space(
                new SpaceId(id),
                SITE,
                SpaceKind.ROOM,
                Wording.same(id),
                1,
                40,
                List.of(parts).stream().map(SpaceId::new).toList(),
                rules,
                Map.of(),
                Optional.empty());
    }
}
