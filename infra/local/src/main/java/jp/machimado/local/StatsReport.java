package jp.machimado.local;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.machimado.dynamodb.DynamoStatistics.Count;
import jp.machimado.dynamodb.DynamoStatistics.Question;

/// What was counted from `first` to `last`, both included, for whoever reads it on a terminal.
record StatsReport(LocalDate first, LocalDate last, List<Count> counts, List<Question> unanswered) {

    private static final List<String> HEAD = List.of("day", "about", "lang", "outcome", "times");

    /// Counts as a table by day, then the questions without an answer. What is empty is told in
    /// words.
    String text() {
        return "%s – %s\n\n%s\n\n%s\n".formatted(first, last, table(), questions());
    }

    private String table() {
        if (counts.isEmpty()) {
            return "この期間に数えたものはまだありません / nothing was counted in these days yet";
        }
        var rows =
                Stream.concat(
                                Stream.of(HEAD),
                                counts.stream().sorted(order()).map(StatsReport::cells))
                        .toList();
        var widths =
                IntStream.range(0, HEAD.size())
                        .map(at ->
                                rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0))
                        .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static Comparator<Count> order() {
        return Comparator.comparing(Count::day)
                .thenComparing(count -> count.tally().about())
                .thenComparing(count -> count.tally().language())
                .thenComparing(count -> count.tally().outcome());
    }

    private static List<String> cells(Count count) {
        var tally = count.tally();
        return List.of(
                count.day().toString(),
                tally.about(),
                tally.language(),
                tally.outcome(),
                Long.toString(count.times()));
    }

    /// The cells in columns; the last one is a number and stands to the right.
    private static String line(List<String> cells, int[] widths) {
        int last = widths.length - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(at -> {
                    var space = " ".repeat(widths[at] - cells.get(at).length());
                    return at == last ? space + cells.get(at) : cells.get(at) + space;
                })
                .collect(Collectors.joining("  "));
    }

    private String questions() {
        if (unanswered.isEmpty()) {
            return "答えられなかった質問はありません / no question is without an answer";
        }
        return unanswered.stream()
                .sorted(
                        Comparator.comparing(Question::day)
                                .thenComparing(Question::language)
                                .thenComparing(Question::text))
                .map(one -> one.day() + "  " + one.language() + "  " + onOneLine(one.text()))
                .collect(
                        Collectors.joining("\n", "答えられなかった質問 / questions without an answer\n", ""));
    }

    /// Without what a terminal would obey: anybody could have written it.
    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
