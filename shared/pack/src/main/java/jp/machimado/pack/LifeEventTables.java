package jp.machimado.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.machimado.guide.Procedure;
import jp.machimado.guide.life.Item;
import jp.machimado.guide.life.LifeEvent;
import jp.machimado.guide.life.Option;
import jp.machimado.town.Subject;

/// `life-events.tsv`, `life-event-options.tsv` and `life-event-items.tsv`.
final class LifeEventTables {

    private final Table tables;
    private final Map<String, Procedure> procedures;
    private final Map<String, Subject> subjects;

    LifeEventTables(
            Table tables, Map<String, Procedure> procedures, Map<String, Subject> subjects) {
        this.tables = tables;
        this.procedures = procedures;
        this.subjects = subjects;
    }

    Map<String, LifeEvent> lifeEvents() {
        var options =
                tables.rows(
                        "life-event-options.tsv",
                        List.of("event", "option", "parent", "ja", "ask_ja"));
        var items =
                tables.rows(
                        "life-event-items.tsv",
                        List.of("event", "options", "kind", "ref", "days", "direction", "basis"));
        var events = new LinkedHashMap<String, LifeEvent>();
        for (var row :
                tables.rows(
                        "life-events.tsv",
                        List.of("id", "tone", "ja", "open_ja", "ask_ja", "date_ja"))) {
            var event = event(row, options, items);
            TownPackReader.put(events, event.id(), event, row);
        }
        options.forEach(row -> row.one("event", id -> Optional.ofNullable(events.get(id))));
        items.forEach(row -> row.one("event", id -> Optional.ofNullable(events.get(id))));
        return events;
    }

    private LifeEvent event(Row row, List<Row> options, List<Row> items) {
        var id = row.text("id");
        return new LifeEvent(
                id,
                row.text("tone").equals("condolence"),
                row.wording(""),
                row.wording("open_"),
                row.optionalWording("ask_"),
                row.wording("date_"),
                of(id, options).stream().map(LifeEventTables::option).toList(),
                of(id, items).stream()
                        .flatMap(item -> item(item, of(id, options)).stream())
                        .toList());
    }

    private static List<Row> of(String event, List<Row> rows) {
        return rows.stream().filter(row -> row.text("event").equals(event)).toList();
    }

    private static Option option(Row row) {
        return new Option(
                row.text("option"),
                row.optional("parent"),
                row.wording(""),
                row.optionalWording("ask_"));
    }

    private Optional<Item> item(Row row, List<Row> options) {
        var chosen = row.text("options").equals("*") ? List.<String>of() : row.list("options");
        var known = options.stream().map(option -> option.text("option")).toList();
        chosen.stream()
                .filter(option -> !known.contains(option))
                .forEach(option -> row.wrong("options", "「" + option + "」はこのライフイベントの選択肢にありません"));
        return matter(row)
                .map(matter ->
                        new Item(chosen, matter, limit(row), row.optional("basis").orElse("")));
    }

    private Optional<Item.Matter> matter(Row row) {
        return switch (row.text("kind")) {
            case "procedure" ->
                    row.one("ref", id -> Optional.ofNullable(procedures.get(id)))
                            .map(Item.Matter.OfProcedure::new);
            case "desk" ->
                    row.one("ref", id -> Optional.ofNullable(subjects.get(id)))
                            .map(Item.Matter.OfDesk::new);
            default -> {
                row.wrong("kind", "procedure か desk を書いてください");
                yield Optional.empty();
            }
        };
    }

    private static Optional<Item.Limit> limit(Row row) {
        var days = row.optional("days");
        if (days.isPresent() && !days.get().matches("[0-9]{1,3}")) {
            row.wrong("days", "日数を数字で書いてください");
            return Optional.empty();
        }
        var direction = row.optional("direction").orElse("");
        var known = days.isPresent() ? List.of("before", "after") : List.of("before", "");
        if (!known.contains(direction)) {
            row.wrong("direction", "日数があるときは before か after、ないときは before か - を書いてください");
            return Optional.empty();
        }
        boolean before = direction.equals("before");
        var limit =
                days.map(text -> new Item.Limit(Integer.parseInt(text), before))
                        .or(() -> Optional.of(Item.Limit.BEFOREHAND).filter(_ -> before));
        if (limit.isPresent() && row.optional("basis").isEmpty()) {
            row.wrong("basis", "期限には根拠の条文が要ります");
        }
        return limit;
    }
}
