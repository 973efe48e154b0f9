package jp.machimado.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One of the pack's TSV files, to change single cells of it and leave the rest as it was.
final class PackFile {

    private final Path file;
    private final List<List<String>> lines;

    private PackFile(Path file, List<List<String>> lines) {
        this.file = file;
        this.lines = lines;
    }

    /// Reads `file`, which has a header line.
    static PackFile read(Path file) throws IOException {
        var lines = new ArrayList<List<String>>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator('\t')
                        .detectBomHeader(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(file)) {
            reader.forEach(line -> lines.add(new ArrayList<>(line.getFields())));
        }
        return new PackFile(file, lines);
    }

    /// The values of `column`, from the first row to the last.
    List<String> column(String column) {
        int at = lines.getFirst().indexOf(column);
        return lines.stream().skip(1).map(line -> cell(line, at)).toList();
    }

    /// The value in `column` of the row whose `key` is `id`; empty when there is no such row.
    Optional<String> value(String key, String id, String column) {
        return row(key, id).map(line -> cell(line, lines.getFirst().indexOf(column)));
    }

    /// Puts `value` there.
    void set(String key, String id, String column, String value) {
        int at = lines.getFirst().indexOf(column);
        var line = row(key, id).orElseThrow();
        while (line.size() <= at) {
            line.add("");
        }
        line.set(at, value);
    }

    /// Writes all lines back to the same file.
    void write() throws IOException {
        try (var writer =
                CsvWriter.builder()
                        .fieldSeparator('\t')
                        .lineDelimiter(LineDelimiter.LF)
                        .build(file)) {
            lines.forEach(writer::writeRecord);
        }
    }

    private Optional<List<String>> row(String key, String id) {
        int at = lines.getFirst().indexOf(key);
        return lines.stream().skip(1).filter(line -> cell(line, at).equals(id)).findFirst();
    }

    private static String cell(List<String> line, int at) {
        return at >= 0 && at < line.size() ? line.get(at).strip() : "";
    }
}
