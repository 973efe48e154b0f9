package jp.machimado.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.machimado.guide.TownPack;

/// Reads a town pack from its folder.
public final class TownPackReader {

    private TownPackReader() {}

    /// The pack in `folder`.
    ///
    /// @throws BrokenTownPack with everything that is wrong in its files
    public static TownPack read(Path folder) {
        var problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.add(
                    new Problem(folder.toString(), 0, "", "町パックのフォルダがありません(TOWN_PACK を確かめてください)"));
            problems.throwIfAny();
        }
        var pack = read(new Table(folder, problems), problems);
        problems.throwIfAny();
        return pack;
    }

    /// The pack in `tables`. Stops when what others name cannot be read: what names it would be
    /// wrong too.
    private static TownPack read(Table tables, Problems problems) {
        var towns = new TownTables(tables);
        var divisions = towns.divisions();
        var subjects = towns.subjects(divisions);
        var procedures = new ProcedureTables(tables, divisions).procedures();
        var events = new LifeEventTables(tables, procedures, subjects).lifeEvents();
        var safety = new SafetyTables(tables);
        var ways = new WayTables(tables, procedures.keySet(), subjects.keySet(), events.keySet());
        var town = towns.town();
        problems.throwIfAny();
        return new TownPack(
                town.orElseThrow(),
                divisions,
                procedures,
                subjects,
                events,
                safety.helpLines(),
                towns.shelters(),
                ways.ways(),
                ways.synonyms(),
                safety.dangerWords(),
                safety.calmWords());
    }

    /// Puts `value` under `id`, noting a second row with the same id.
    static <T> void put(Map<String, T> byId, String id, T value, Row row) {
        if (byId.putIfAbsent(id, value) != null) {
            row.wrong("id", "「" + id + "」が二度あります");
        }
    }
}
