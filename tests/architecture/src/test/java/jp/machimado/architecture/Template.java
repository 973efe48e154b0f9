package jp.machimado.architecture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// template.yaml as maps, lists and texts. A short function such as `!Ref X` is a map from its name
/// to what it is given.
record Template(Map<String, Object> root) {

    static Template read() {
        return of(Sources.read(Sources.ROOT.resolve("template.yaml")));
    }

    static Template of(String yaml) {
        return new Template(
                map(plain(new Yaml(new LoaderOptions()).compose(new StringReader(yaml)))));
    }

    /// The properties of all resources of `type`, by logical name.
    Map<String, Map<String, Object>> resources(String type) {
        var found = new TreeMap<String, Map<String, Object>>();
        map(root.get("Resources"))
                .forEach((name, resource) -> {
                    if (type.equals(map(resource).get("Type"))) {
                        found.put(name, map(map(resource).getOrDefault("Properties", Map.of())));
                    }
                });
        return found;
    }

    Map<String, Map<String, Object>> functions() {
        return resources("AWS::Serverless::Function");
    }

    /// The environment of a function by name.
    static Map<String, Object> environment(Map<String, Object> function) {
        return map(at(function, "Environment", "Variables"));
    }

    /// What is at the end of `path`, an empty map when there is nothing.
    static Object at(Map<String, Object> from, String... path) {
        Object here = from;
        for (var step : path) {
            here = map(here).getOrDefault(step, Map.of());
        }
        return here;
    }

    /// The logical names that occur in `value` in a function.
    static List<String> references(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .flatMap(entry ->
                                    Stream.concat(
                                            reference(entry).stream(),
                                            references(entry.getValue()).stream()))
                            .toList();
            case List<?> list -> list.stream().flatMap(each -> references(each).stream()).toList();
            default -> List.of();
        };
    }

    private static List<String> reference(Map.Entry<?, ?> entry) {
        return switch (entry.getKey().toString()) {
            case "!Ref" -> List.of(entry.getValue().toString());
            case "!GetAtt" -> List.of(entry.getValue().toString().replaceFirst("\\..*", ""));
            default -> List.of();
        };
    }

    @SuppressWarnings("unchecked") // plain() makes no other maps
    static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }

    /// The texts in `value`: itself, or what it lists.
    static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private static Object plain(Node node) {
        var value =
                switch (node) {
                    case MappingNode mapping -> plain(mapping);
                    case SequenceNode sequence ->
                            new ArrayList<>(
                                    sequence.getValue().stream().map(Template::plain).toList());
                    case ScalarNode scalar -> scalar.getValue();
                    default -> throw new IllegalArgumentException("no YAML that we know: " + node);
                };
        var tag = node.getTag().getValue();
        return tag.startsWith("!") ? new TreeMap<>(Map.of(tag, value)) : value;
    }

    private static Map<String, Object> plain(MappingNode mapping) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : mapping.getValue()) {
            map.put(plain(entry.getKeyNode()).toString(), plain(entry.getValueNode()));
        }
        return map;
    }
}
