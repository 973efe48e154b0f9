package jp.machimado.pack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.guide.Danger;
import jp.machimado.guide.HelpCase;
import jp.machimado.guide.HelpLine;
import jp.machimado.guide.safety.DangerWords;
import jp.machimado.words.Language;

/// `help-lines.tsv`, `danger-words.tsv` and `calm-words.tsv`.
final class SafetyTables {

    private final Table tables;

    SafetyTables(Table tables) {
        this.tables = tables;
    }

    List<HelpLine> helpLines() {
        return tables
                .rows(
                        "help-lines.tsv",
                        List.of("id", "case", "number", "url", "languages", "source", "confirmed"))
                .stream()
                .flatMap(row ->
                        row
                                .one("case", SafetyTables::helpCase)
                                .map(helps -> line(row, helps))
                                .stream())
                .toList();
    }

    private static HelpLine line(Row row, HelpCase helps) {
        if (row.optional("source").isEmpty()) {
            row.wrong("source", "相談窓口には出典が要ります");
        }
        return new HelpLine(
                row.text("id"),
                helps,
                row.text("number"),
                row.optional("url").orElse(""),
                row.wording("name_"),
                row.wording("hours_"),
                row.text("languages"),
                row.text("source"),
                row.date("confirmed"));
    }

    private static Optional<HelpCase> helpCase(String name) {
        return Arrays.stream(HelpCase.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    static Optional<Danger> danger(String name) {
        return Arrays.stream(Danger.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    List<DangerWords> dangerWords() {
        return tables.rows("danger-words.tsv", List.of("case", "lang", "words")).stream()
                .flatMap(row ->
                        row
                                .one("case", SafetyTables::danger)
                                .flatMap(danger ->
                                        row.one("lang", Language::of)
                                                .map(language -> words(row, danger, language)))
                                .stream())
                .toList();
    }

    private static DangerWords words(Row row, Danger danger, Language language) {
        row.text("words");
        return new DangerWords(danger, language, row.list("words"));
    }

    Map<Language, List<String>> calmWords() {
        var words = new EnumMap<Language, List<String>>(Language.class);
        for (var row : tables.rows("calm-words.tsv", List.of("lang", "words"))) {
            row.one("lang", Language::of)
                    .ifPresent(language -> words.merge(language, row.list("words"), Lists::joined));
        }
        return words;
    }
}
