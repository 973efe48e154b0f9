package jp.machimado.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file of the pack: `.tsv` separated by tabs, `.csv` by commas; UTF-8, with or without byte
/// order mark; a header line.
final class Table {

    private final Path folder;
    private final Problems problems;

    Table(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /// The rows of `name`, or none when it is missing or lacks a column of `columns`, which is
    /// noted.
    List<Row> rows(String name, List<String> columns) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.add(new Problem(name, 0, "", "ファイルがありません"));
            return List.of();
        }
        char separator = name.endsWith(".csv") ? ',' : '\t';
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .detectBomHeader(true)
                        .missingFieldStrategy(
                                de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(file)) {
            return rows(name, columns, reader);
        } catch (IOException | CsvParseException e) {
            problems.add(new Problem(name, 0, "", "読めません: " + e.getMessage()));
            return List.of();
        }
    }

    private List<Row> rows(String name, List<String> columns, CsvReader<NamedCsvRecord> reader) {
        var rows = new ArrayList<Row>();
        for (var line : reader) {
            var missing =
                    columns.stream().filter(column -> !line.getHeader().contains(column)).toList();
            if (!missing.isEmpty()) {
                problems.add(new Problem(name, 1, String.join(" ", missing), "この列がありません"));
                return List.of();
            }
            rows.add(new Row(name, line, problems));
        }
        return rows;
    }
}
