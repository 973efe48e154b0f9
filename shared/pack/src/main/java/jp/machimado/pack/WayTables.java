package jp.machimado.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.machimado.guide.Aside;
import jp.machimado.guide.Synonym;
import jp.machimado.guide.Target;
import jp.machimado.guide.TaskKind;
import jp.machimado.guide.Way;
import jp.machimado.words.Language;

/// How people ask: `ways.<language>.tsv` for procedures and one file each for subjects, life
/// events, tasks, dangers and asides; and `synonyms.tsv`.
final class WayTables {

    private final Table tables;
    private final Set<String> procedures;
    private final Set<String> subjects;
    private final Set<String> events;

    WayTables(Table tables, Set<String> procedures, Set<String> subjects, Set<String> events) {
        this.tables = tables;
        this.procedures = procedures;
        this.subjects = subjects;
        this.events = events;
    }

    List<Way> ways() {
        var ways = new ArrayList<Way>();
        for (var language : Language.values()) {
            addProcedures(ways, language);
        }
        add(ways, "ways-subjects.tsv", "id", id -> in(subjects, id).map(Target.OfSubject::new));
        add(
                ways,
                "ways-life-events.tsv",
                "event",
                id -> in(events, id).map(Target.OfLifeEvent::new));
        add(
                ways,
                "ways-tasks.tsv",
                "task",
                name -> constant(TaskKind.values(), name).map(Target.OfTask::new));
        add(
                ways,
                "ways-dangers.tsv",
                "case",
                name -> SafetyTables.danger(name).map(Target.OfDanger::new));
        add(
                ways,
                "ways-other.tsv",
                "class",
                name -> constant(Aside.values(), name).map(Target.OfAside::new));
        return ways;
    }

    private void addProcedures(List<Way> ways, Language language) {
        for (var row : tables.rows("ways." + language.code() + ".tsv", List.of("id", "way"))) {
            row.one("id", id -> in(procedures, id))
                    .map(Target.OfProcedure::new)
                    .ifPresent(target -> ways.add(new Way(target, language, row.text("way"))));
        }
    }

    private void add(
            List<Way> ways,
            String file,
            String column,
            Function<String, Optional<? extends Target>> known) {
        for (var row : tables.rows(file, List.of(column, "lang", "way"))) {
            var target = row.<Target>one(column, name -> known.apply(name).map(Target.class::cast));
            var language = row.one("lang", Language::of);
            if (target.isPresent() && language.isPresent()) {
                ways.add(new Way(target.get(), language.get(), row.text("way")));
            }
        }
    }

    private static Optional<String> in(Set<String> known, String id) {
        return Optional.of(id).filter(known::contains);
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    List<Synonym> synonyms() {
        return tables.rows("synonyms.tsv", List.of("word", "same_as")).stream()
                .map(row -> new Synonym(row.text("word"), row.text("same_as")))
                .toList();
    }
}
