package jp.machimado.functions.staff;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import jp.machimado.web.Caching;
import jp.machimado.web.WebResponse;

/// Tables for spreadsheets: UTF-8 with a byte order mark, by which they recognise it.
final class Csv {

    private static final String BOM = "\uFEFF";

    private Csv() {}

    /// The answer that is the table `rows`, to be kept as `name`.csv.
    static Answer file(String name, List<List<String>> rows) {
        var type = "text/csv; charset=utf-8";
        return Answer.of(
                WebResponse.of(200, type, Caching.NONE.header(), of(rows))
                        .with("content-disposition", "attachment; filename=\"" + name + ".csv\""));
    }

    /// The table `rows`.
    static String of(List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(row -> writer.writeRecord(row.stream().map(Csv::plain).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BOM + text;
    }

    /// `cell` so that no spreadsheet takes it for a formula, whatever stands before its sign
    /// (OWASP, CSV Injection).
    static String plain(String cell) {
        return cell.matches(
                        "(?s)[\\s\"']*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|].*|(?s)[\\t\\r\\n].*")
                ? "'" + cell
                : cell;
    }
}
