package jp.machimado.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.machimado.town.Division;
import jp.machimado.town.OpeningHours;
import jp.machimado.town.Shelter;
import jp.machimado.town.Subject;
import jp.machimado.town.Town;
import jp.machimado.town.TownCalendar;
import jp.machimado.words.Language;
import jp.machimado.words.Wording;

/// `town.tsv`, `divisions.tsv`, `calendar.tsv`, `subjects.tsv`, `shelters.csv` and
/// `other-towns.tsv`.
final class TownTables {

    private static final String NAMES = "ja easy en zh pt vi";

    private final Table tables;

    TownTables(Table tables) {
        this.tables = tables;
    }

    Optional<Town> town() {
        var rows = new HashMap<String, Row>();
        for (var row : tables.rows("town.tsv", List.of("key", "value", "source", "confirmed"))) {
            TownPackReader.put(rows, row.text("key"), row, row);
        }
        var id = rows.get("id");
        if (id == null) {
            return Optional.empty();
        }
        var zone =
                optional(rows, "zone")
                        .flatMap(text -> zone(text, id))
                        .orElse(ZoneId.of("Asia/Tokyo"));
        return Optional.of(
                new Town(
                        id.text("value"),
                        names(rows, "name_", id),
                        names(rows, "prefecture_", id),
                        optional(rows, "phone"),
                        optional(rows, "hours")
                                .flatMap(text ->
                                        hours(text, "value", rows.getOrDefault("hours", id))),
                        optional(rows, "site"),
                        zone,
                        new TownCalendar(holidays())));
    }

    private static Optional<String> optional(Map<String, Row> rows, String key) {
        return Optional.ofNullable(rows.get(key)).flatMap(row -> row.optional("value"));
    }

    private static Wording names(Map<String, Row> rows, String prefix, Row town) {
        var texts = new HashMap<Language, String>();
        for (var language : Language.values()) {
            var name = optional(rows, prefix + language.code());
            if (name.isEmpty()) {
                town.wrong("key", prefix + language.code() + " の行がありません");
            }
            texts.put(language, name.orElse("?"));
        }
        return new Wording(texts);
    }

    private static Optional<OpeningHours> hours(String text, String column, Row row) {
        try {
            return Optional.of(OpeningHours.parse(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            row.wrong(column, "時間は 08:30-17:15 の形で書いてください");
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text, Row row) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException _) {
            row.wrong("value", "時間帯は Asia/Tokyo の形で書いてください");
            return Optional.empty();
        }
    }

    private Set<LocalDate> holidays() {
        var days = new HashSet<LocalDate>();
        for (var row : tables.rows("calendar.tsv", List.of("date", "kind", "name_ja"))) {
            row.date("date").ifPresent(days::add);
        }
        return days;
    }

    Map<String, Division> divisions() {
        var divisions = new LinkedHashMap<String, Division>();
        for (var row :
                tables.rows("divisions.tsv", columns("id " + NAMES + " phone hours confirmed"))) {
            var id = row.text("id");
            TownPackReader.put(
                    divisions,
                    id,
                    new Division(
                            id,
                            row.wording(""),
                            row.optional("phone"),
                            row.optional("hours").flatMap(text -> hours(text, "hours", row)),
                            row.date("confirmed")),
                    row);
        }
        return divisions;
    }

    Map<String, Subject> subjects(Map<String, Division> divisions) {
        var subjects = new LinkedHashMap<String, Subject>();
        for (var row : tables.rows("subjects.tsv", columns("id division " + NAMES + " note_ja"))) {
            var id = row.text("id");
            row.one("division", name -> Optional.ofNullable(divisions.get(name)))
                    .ifPresent(division ->
                            TownPackReader.put(
                                    subjects,
                                    id,
                                    new Subject(
                                            id,
                                            division,
                                            row.wording(""),
                                            row.optional("note_ja").orElse("")),
                                    row));
        }
        return subjects;
    }

    List<Shelter> shelters() {
        return tables.rows("shelters.csv", List.of("名称", "所在地_町字", "所在地_連結表記")).stream()
                .map(row ->
                        new Shelter(
                                row.text("名称"),
                                row.optional("所在地_町字").orElse(""),
                                row.text("所在地_連結表記"),
                                Optional.empty()))
                .toList();
    }

    private static List<String> columns(String names) {
        return List.of(names.split(" ", -1));
    }
}
