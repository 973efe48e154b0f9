package jp.machimado.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a filled table says, checked row by row against the pack.
final class Confirmations {

    /// One cell of the pack and what it shall say.
    record Change(Askable askable, String id, String column, String value) {}

    private final Path folder;
    private final String name;
    private final Map<String, PackFile> files = new LinkedHashMap<>();
    private final Map<List<String>, Change> changes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Confirmations(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// The confirmations in `table`, the content of the file called `name`, for the pack in
    /// `folder`.
    static Confirmations read(Path folder, String name, byte[] table) throws IOException {
        var confirmations = new Confirmations(folder, name);
        try {
            confirmations.take(PointTable.read(table));
        } catch (CsvParseException e) {
            confirmations.problems.add(new Problem(name, 0, "", "CSVとして読めません: " + e.getMessage()));
        }
        return confirmations;
    }

    /// What is wrong in the table; empty when all of it can be taken.
    List<Problem> problems() {
        return problems;
    }

    /// What the pack shall say, without what it says already.
    List<Change> changes() {
        return List.copyOf(changes.values());
    }

    private void take(List<NamedCsvRecord> rows) throws IOException {
        if (rows.isEmpty()) {
            problems.add(new Problem(name, 1, "", "行がありません"));
            return;
        }
        for (var column :
                List.of(PointTable.FILE, PointTable.ID, PointTable.COLUMN, PointTable.NEW)) {
            if (!rows.getFirst().getHeader().contains(column)) {
                problems.add(new Problem(name, 1, column, "この列がありません"));
            }
        }
        if (problems.isEmpty()) {
            for (var row : rows) {
                take(row);
            }
        }
    }

    private void take(NamedCsvRecord row) throws IOException {
        var value = PointTable.cell(row, PointTable.NEW);
        if (value.isEmpty()) {
            return;
        }
        var file = PointTable.cell(row, PointTable.FILE);
        var id = PointTable.cell(row, PointTable.ID);
        var column = PointTable.cell(row, PointTable.COLUMN);
        var askable = Askable.of(file, id, column);
        if (askable.isEmpty()) {
            wrong(row, PointTable.COLUMN, file + " の「" + column + "」は、この表では直せません");
            return;
        }
        var now = file(file).value(askable.get().key(), id, column);
        if (now.isEmpty()) {
            wrong(row, PointTable.ID, "「" + id + "」は " + file + " にありません");
            return;
        }
        check(row, new Change(askable.get(), id, column, value), now.get());
    }

    private void check(NamedCsvRecord row, Change change, String now) throws IOException {
        var kind = change.askable().kind();
        if (!kind.accepts(change.value())) {
            wrong(row, PointTable.NEW, "「" + change.value() + "」ではなく、" + kind.how() + "で書いてください");
            return;
        }
        var stranger = kind == Kind.DIVISIONS ? stranger(change.value()) : Optional.<String>empty();
        if (stranger.isPresent()) {
            wrong(row, PointTable.NEW, "「" + stranger.get() + "」は divisions.tsv にありません");
            return;
        }
        var before = PointTable.cell(row, PointTable.NOW);
        if (!before.isEmpty() && !before.equals(now) && !change.value().equals(now)) {
            wrong(row, PointTable.NOW, "町パックは今「" + now + "」です。表を作り直してください");
            return;
        }
        var cell = List.of(change.askable().file(), change.id(), change.column());
        var other = changes.get(cell);
        if (other != null && !other.value().equals(change.value())) {
            wrong(row, PointTable.NEW, "同じ欄にほかの行が「" + other.value() + "」と書いています");
        } else if (!change.value().equals(now)) {
            changes.put(cell, change);
        }
    }

    private Optional<String> stranger(String divisions) throws IOException {
        if (divisions.equals("-")) {
            return Optional.empty();
        }
        var known = file(Askable.DIVISIONS).column("id");
        return List.of(divisions.split("\\|", -1)).stream()
                .map(String::strip)
                .filter(id -> !known.contains(id))
                .findFirst();
    }

    private PackFile file(String file) throws IOException {
        var known = files.get(file);
        if (known == null) {
            known = PackFile.read(folder.resolve(file));
            files.put(file, known);
        }
        return known;
    }

    private void wrong(NamedCsvRecord row, String column, String what) {
        problems.add(new Problem(name, row.getStartingLineNumber(), column, what));
    }
}
