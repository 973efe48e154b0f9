package jp.machimado.load;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One line of what `./dev bench` prints.
///
/// @param bench the benchmark's name
/// @param value with its unit; depends on the machine
/// @param ratio to what, measured in the same run; `-` where there is none
record Row(String bench, String what, String value, String ratio) {

    /// `rows` in columns, below a head.
    static String table(List<Row> rows) {
        return String.format(
                        Locale.ROOT, "%-10s %-56s %12s  %s%n", "bench", "what", "value", "ratio")
                + rows.stream()
                        .map(row ->
                                String.format(
                                        Locale.ROOT,
                                        "%-10s %-56s %12s  %s%n",
                                        row.bench(),
                                        row.what(),
                                        row.value(),
                                        row.ratio()))
                        .collect(Collectors.joining());
    }

    /// `ms` milliseconds as a value.
    static String ms(double ms) {
        return String.format(Locale.ROOT, "%.3f ms", ms);
    }

    /// `bytes` as a value, in megabytes of 2^20 bytes.
    static String mb(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1_048_576.0);
    }

    /// How many times `base` is in `value`.
    static String ratio(double value, double base, String name) {
        return String.format(Locale.ROOT, "%.2f x %s", value / base, name);
    }
}
