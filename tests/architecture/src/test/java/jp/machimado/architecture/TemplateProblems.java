package jp.machimado.architecture;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.machimado.lambda.Metric;
import jp.machimado.lambda.Setting;
import org.jspecify.annotations.Nullable;

/// Where a template and the code do not agree.
record TemplateProblems(Template template) {

    /// Handlers that are no class of ours with `handleRequest`.
    List<String> handlers() {
        return template.functions().values().stream()
                .map(function -> function.getOrDefault("Handler", "").toString())
                .filter(handler -> !isHandler(handler))
                .toList();
    }

    private static boolean isHandler(String handler) {
        var parts = handler.split("::", -1);
        try {
            var type = Class.forName(parts[0]);
            return parts.length == 2
                    && parts[1].equals("handleRequest")
                    && isEntered(type)
                    && Arrays.stream(type.getConstructors())
                            .anyMatch(constructor -> constructor.getParameterCount() == 0);
        } catch (ClassNotFoundException _) {
            return false;
        }
    }

    private static boolean isEntered(Class<?> type) {
        return RequestHandler.class.isAssignableFrom(type)
                || RequestStreamHandler.class.isAssignableFrom(type);
    }

    /// Names in an environment that no setting reads.
    Set<String> unknownSettings() {
        var unknown = new TreeSet<>(environment());
        unknown.removeAll(settings());
        return unknown;
    }

    /// Settings that template.yaml should set and does not.
    Set<String> missingSettings() {
        var missing = new TreeSet<>(settings());
        missing.removeAll(environment());
        return missing;
    }

    private Set<String> environment() {
        return template.functions().values().stream()
                .flatMap(function -> Template.environment(function).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> settings() {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.place() == Setting.Place.TEMPLATE)
                .map(Setting::name)
                .collect(Collectors.toSet());
    }

    /// Zips that no module makes, and modules of functions whose zip is not deployed.
    Set<String> zips() {
        var deployed =
                template.functions().values().stream()
                        .map(function -> function.getOrDefault("CodeUri", "").toString())
                        .collect(Collectors.toSet());
        var made = made();
        return Stream.concat(
                        deployed.stream().filter(zip -> !made.contains(zip)),
                        made.stream().filter(zip -> !deployed.contains(zip)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> made() {
        try (var folders = Files.list(Sources.ROOT.resolve("functions"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .map(name -> "functions/%s/target/%s.zip".formatted(name, name))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Queues, tables, secrets and log groups that nothing uses.
    List<String> unused() {
        var references = Template.references(template.root());
        return Stream.of(
                        "AWS::SQS::Queue",
                        "AWS::DynamoDB::Table",
                        "AWS::SecretsManager::Secret",
                        "AWS::Logs::LogGroup")
                .flatMap(type -> template.resources(type).keySet().stream())
                .filter(name -> !references.contains(name))
                .toList();
    }

    /// Alarms on metrics of ours that the code does not count.
    List<String> alarms() {
        var counted = Arrays.stream(Metric.values()).map(Metric::name).toList();
        return metrics().stream().filter(metric -> !counted.contains(metric)).toList();
    }

    /// The metrics of ours that have an alarm.
    List<String> metrics() {
        return template.resources("AWS::CloudWatch::Alarm").values().stream()
                .filter(alarm -> "Machimado".equals(alarm.get("Namespace")))
                .map(alarm -> alarm.getOrDefault("MetricName", "").toString())
                .toList();
    }

    /// Statements of roles that name all actions of a service or all resources.
    List<String> excessiveRights() {
        var found = new ArrayList<String>();
        template.resources("AWS::IAM::Role")
                .forEach((role, properties) ->
                        statements(properties).stream()
                                .filter(TemplateProblems::isExcessive)
                                .forEach(statement -> found.add(role + " " + statement)));
        return found;
    }

    /// What the roles may do.
    static List<Map<String, Object>> statements(Map<String, Object> role) {
        return list(role.get("Policies")).stream()
                .flatMap(policy ->
                        list(Template.at(Template.map(policy), "PolicyDocument", "Statement"))
                                .stream())
                .map(Template::map)
                .toList();
    }

    private static boolean isExcessive(Map<String, Object> statement) {
        return Stream.of("Action", "Resource")
                .flatMap(key -> Template.texts(statement.getOrDefault(key, "*")).stream())
                .anyMatch(text -> text.endsWith("*"));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
