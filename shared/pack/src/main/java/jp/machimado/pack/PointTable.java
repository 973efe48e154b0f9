package jp.machimado.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The table that staff fill in with a spreadsheet: CSV in UTF-8 with a byte order mark; a cell
/// that a spreadsheet would take for a formula starts with an apostrophe.
final class PointTable {

    static final String FILE = "ファイル";
    static final String ID = "行のid";
    static final String COLUMN = "欄";
    static final String NOW = "今の値";
    static final String NEW = "新しい値";
    static final List<String> HEADER = List.of("担当", FILE, ID, COLUMN, NOW, NEW, "書き方");

    private static final String MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private PointTable() {}

    /// The whole file, with the column for the answers empty.
    static byte[] written(List<OpenPoint> points) {
        var text = new StringWriter().append(MARK);
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(HEADER);
            points.forEach(point -> writer.writeRecord(cells(point)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(OpenPoint point) {
        return List.of(
                safe(point.desk()),
                safe(point.file()),
                safe(point.id()),
                safe(point.column()),
                safe(point.now()),
                "",
                safe(point.how()));
    }

    /// The filled table's rows. What Excel saves as plain CSV in Japan (Windows-31J) is read too.
    static List<NamedCsvRecord> read(byte[] file) throws IOException {
        var text = decoded(file);
        try (var reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(text.startsWith(MARK) ? text.substring(1) : text)) {
            return reader.stream().toList();
        }
    }

    /// The cell as it was before it was made safe; empty when the column is missing.
    static String cell(NamedCsvRecord row, String column) {
        var text = row.findField(column).map(String::strip).orElse("");
        return text.length() > 1 && text.charAt(0) == '\'' && isFormula(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static String safe(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            return new String(file, Charset.forName("windows-31j"));
        }
    }
}
