package jp.machimado.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.machimado.guide.Target;
import jp.machimado.guide.TownPack;
import jp.machimado.words.Language;

/// What a Japanese municipality deals with, each matter in official and in everyday words.
public final class Topics {

    /// One matter a line: official words, a tab, everyday words.
    private static final String FILE = "topics.tsv";

    private Topics() {}

    /// The general topics, and those of `pack`: the ways people ask for a procedure, a subject or a
    /// life event.
    public static List<Topic> of(TownPack pack) {
        var topics = new ArrayList<>(general());
        ofPack(pack).values().forEach(texts -> topics.add(new Topic(texts)));
        return topics;
    }

    /// The topics of any municipality.
    public static List<Topic> general() {
        var stream = Objects.requireNonNull(Topics.class.getResourceAsStream(FILE), FILE);
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> new Topic(List.of(line.split("\t", -1)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Target, List<String>> ofPack(TownPack pack) {
        var texts = new LinkedHashMap<Target, List<String>>();
        pack.procedures()
                .values()
                .forEach(procedure -> {
                    var text = procedure.in(Language.JA);
                    listOf(texts, new Target.OfProcedure(procedure.id()))
                            .addAll(List.of(text.title(), text.answer(), text.who()));
                });
        pack.subjects()
                .values()
                .forEach(subject ->
                        listOf(texts, new Target.OfSubject(subject.id()))
                                .add(subject.name().in(Language.JA)));
        for (var way : pack.ways()) {
            if (way.language().asked() == Language.JA && isTopic(way.target())) {
                listOf(texts, way.target()).add(way.text());
            }
        }
        return texts;
    }

    private static List<String> listOf(Map<Target, List<String>> texts, Target target) {
        return texts.computeIfAbsent(target, _ -> new ArrayList<>());
    }

    private static boolean isTopic(Target target) {
        return switch (target) {
            case Target.OfProcedure _, Target.OfSubject _, Target.OfLifeEvent _ -> true;
            case Target.OfTask _, Target.OfDanger _, Target.OfAside _, Target.OfKind _ -> false;
        };
    }
}
