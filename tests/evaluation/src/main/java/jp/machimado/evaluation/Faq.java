package jp.machimado.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.machimado.lucene.FaqIndex;
import jp.machimado.lucene.Topics;
import jp.machimado.pack.TownPackReader;

/// Any town's FAQ in place of the procedures.
final class Faq {

    private Faq() {}

    /// The index of a file with the columns `id`, `question` and `answer`, which takes the meaning
    /// of everyday words from the general topics and the town pack's.
    static FaqIndex read(Path file) throws IOException {
        var pack = TownPackReader.read(Path.of(System.getenv("TOWN_PACK")));
        return FaqIndex.of(entries(file), Topics.of(pack), pack.synonyms());
    }

    static List<FaqIndex.Entry> entries(Path file) throws IOException {
        var entries = new ArrayList<FaqIndex.Entry>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator('\t')
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(file)) {
            for (var row : reader) {
                entries.add(
                        new FaqIndex.Entry(
                                row.getField("id"),
                                row.getField("question"),
                                row.getField("answer")));
            }
        }
        return entries;
    }

    static Given given(String query, List<FaqIndex.Found> found, double ms) {
        return new Given(
                query,
                "ja",
                "FOUND",
                found.stream().map(FaqIndex.Found::id).toList(),
                found.stream().map(FaqIndex.Found::score).toList(),
                ms);
    }
}
