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
        var tables = new Table(folder, problems);
        var town = new TownTables(tables);
        var divisions = town.divisions();
        var subjects = town.subjects(divisions);
        var procedures = new ProcedureTables(tables, divisions).procedures();
        var events = new LifeEventTables(tables, procedures, subjects).lifeEvents();
        var safety = new SafetyTables(tables);
        var ways = new WayTables(tables, procedures.keySet(), subjects.keySet(), events.keySet());
        var townRow = town.town();
        problems.throwIfAny();
        var pack =
                new TownPack(
                        townRow.orElseThrow(),
                        divisions,
                        procedures,
                        subjects,
                        events,
                        safety.helpLines(),
                        town.shelters(),
                        ways.ways(),
                        ways.synonyms(),
                        safety.dangerWords(),
                        safety.calmWords(),
                        town.otherTowns());
        problems.throwIfAny();
        return pack;
    }

    /// Puts `value` under `id`, noting a second row with the same id.
    static <T> void put(Map<String, T> byId, String id, T value, Row row) {
        if (byId.putIfAbsent(id, value) != null) {
            row.wrong("id", "「" + id + "」が二度あります");
        }
    }
}
