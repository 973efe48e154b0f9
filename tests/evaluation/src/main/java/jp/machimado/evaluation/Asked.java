package jp.machimado.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.machimado.words.Language;

/// One question whose right answer is known.
///
/// @param grades acceptable ids with their grade: 1, or 2 for the better
/// @param lang the language, when the file tells it
/// @param style the style, or empty
record Asked(String query, Map<String, Integer> grades, Optional<Language> lang, String style) {

    private static final Set<String> KINDS =
            Set.of(
                    "NONE",
                    "EMERGENCY",
                    "CRISIS",
                    "PRIVATE",
                    "BOOK_COWORKING",
                    "BOOK_WORKATION",
                    "CANCEL_BOOKING",
                    "MY_BOOKINGS",
                    "TELEWORK");

    /// Reads a file with the columns `query`, `ids` and perhaps `lang` and `style`, separated by
    /// tabs.
    static List<Asked> read(Path file) throws IOException {
        var all = new ArrayList<Asked>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator('\t')
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(file)) {
            for (var row : reader) {
                all.add(
                        new Asked(
                                row.getField("query"),
                                grades(row.getField("ids")),
                                row.findField("lang").flatMap(Language::of),
                                row.findField("style").orElse("")));
            }
        }
        return all;
    }

    private static Map<String, Integer> grades(String ids) {
        var grades = new LinkedHashMap<String, Integer>();
        for (var id : ids.split(";", -1)) {
            var parts = id.strip().split(":", -1);
            grades.put(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 1);
        }
        return grades;
    }

    /// The class of questions that have no procedure, such as `NONE` or `EMERGENCY`; empty for
    /// procedures.
    Optional<String> kind() {
        return grades.keySet().stream().filter(KINDS::contains).findFirst();
    }
}
