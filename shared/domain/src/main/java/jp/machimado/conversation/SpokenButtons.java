package jp.machimado.conversation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Short texts that mean what a button means, so that everything can be reached without buttons:
/// menu words (「メニュー」) and follow-up questions (「必要なものは？」), from `spoken.tsv`.
final class SpokenButtons {

    private static final int LONGEST = 40;

    private final List<Row> rows = read();

    /// The menu button that `text` names exactly, such as 「メニュー」.
    Optional<Button> menu(String text) {
        var plain = plain(text);
        return rows.stream()
                .filter(row -> !row.isFacet() && row.words().contains(plain))
                .findFirst()
                .flatMap(row -> Button.parse(row.means()));
    }

    /// The part of the last procedure for which `text` asks, such as 「いくら？」; empty for whole new
    /// questions.
    Optional<Facet> facet(String text) {
        var plain = plain(text);
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        return rows.stream()
                .filter(row -> row.isFacet() && row.words().contains(plain))
                .findFirst()
                .map(row -> Facet.valueOf(row.means().substring("facet/".length())));
    }

    /// Without punctuation, blanks and the small words around a short question.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{P}\\p{S}\\s]+", "");
    }

    private record Row(String means, List<String> words) {
        boolean isFacet() {
            return means.startsWith("facet/");
        }
    }

    private static List<Row> read() {
        var stream = SpokenButtons.class.getResourceAsStream("spoken.tsv");
        if (stream == null) {
            throw new IllegalStateException("no file spoken.tsv");
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(SpokenButtons::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row parse(String line) {
        var cells = line.split("\t", -1);
        return new Row(
                cells[0],
                Arrays.stream(cells[1].split(" \\| ")).map(SpokenButtons::plain).toList());
    }
}
