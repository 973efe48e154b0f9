package jp.machimado.pack;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import jp.machimado.town.YesNo;
import jp.machimado.words.Language;
import jp.machimado.words.Wording;

/// One line of a table. Reading a cell that is wrong notes the problem and goes on with a harmless
/// value, so that all problems are found in one reading.
final class Row {

    static final String UNCONFIRMED = "未確認";

    private final String file;
    private final NamedCsvRecord line;
    private final Problems problems;

    Row(String file, NamedCsvRecord line, Problems problems) {
        this.file = file;
        this.line = line;
        this.problems = problems;
    }

    /// The cell, which must not be empty.
    String text(String column) {
        var text = raw(column);
        if (text.isEmpty()) {
            wrong(column, "空です");
        }
        return text;
    }

    /// The cell, at most `longest` characters.
    String text(String column, int longest) {
        var text = text(column);
        if (text.codePointCount(0, text.length()) > longest) {
            wrong(column, longest + "文字以内にしてください");
        }
        return text;
    }

    /// The cell; empty for nothing, `-` and 未確認.
    Optional<String> optional(String column) {
        var text = raw(column);
        return text.isEmpty() || text.equals("-") || text.equals(UNCONFIRMED)
                ? Optional.empty()
                : Optional.of(text);
    }

    /// The parts of a cell that are separated by ` | `; none for `-`.
    List<String> list(String column) {
        return optional(column)
                .map(text -> Arrays.stream(text.split("\\|", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /// A day as `2026-11-24`; empty for 未確認.
    Optional<LocalDate> date(String column) {
        return optional(column)
                .flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeParseException _) {
                        wrong(column, "日付は 2026-11-24 の形で書いてください: " + text);
                        return Optional.empty();
                    }
                });
    }

    /// `yes`, `no` or 未確認.
    YesNo yesNo(String column) {
        return switch (raw(column)) {
            case "yes" -> YesNo.YES;
            case "no" -> YesNo.NO;
            case UNCONFIRMED -> YesNo.UNCONFIRMED;
            default -> {
                wrong(column, "yes、no、未確認 のどれかを書いてください");
                yield YesNo.UNCONFIRMED;
            }
        };
    }

    /// The six languages' columns, each called `prefix` and the language's code.
    Wording wording(String prefix) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, text(prefix + language.code()));
        }
        return new Wording(texts);
    }

    /// The six languages' columns, or nothing when the Japanese one is `-`.
    Optional<Wording> optionalWording(String prefix) {
        return optional(prefix + Language.JA.code()).map(_ -> wording(prefix));
    }

    /// The value of `column` in `known`; noted when there is none.
    <T> Optional<T> one(String column, Function<String, Optional<T>> known) {
        var text = text(column);
        var value = known.apply(text);
        if (value.isEmpty()) {
            wrong(column, "「" + text + "」は知らない値です");
        }
        return value;
    }

    /// A whole number from `least` to `most`; `least` when the cell is wrong.
    int number(String column, int least, int most) {
        var text = text(column);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below, like a number out of range.
        }
        wrong(column, least + "から" + most + "までの整数を書いてください: " + text);
        return least;
    }

    /// The same; empty for nothing, `-` and 未確認.
    OptionalInt optionalNumber(String column, int least, int most) {
        return optional(column).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(number(column, least, most));
    }

    void wrong(String column, String what) {
        problems.add(new Problem(file, line.getStartingLineNumber(), column, what));
    }

    private String raw(String column) {
        return line.findField(column).map(String::strip).orElse("");
    }
}
