package jp.machimado.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Writes one JSON line for each thing worth knowing: a code, counts and ids of events. A text or
/// the id of a person cannot be written: messages of exceptions are left out, and an id that looks
/// like LINE's of a person, group or room is hidden.
public final class Log {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,40}");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private static final Pattern SOMEBODY = Pattern.compile("[UCR][0-9a-f]{32}");
    private static final int FRAMES = 12;

    private final String function;
    private final InstantSource clock;
    private final Consumer<String> lines;

    /// @param function whose log it is
    /// @param lines takes each line
    public Log(String function, InstantSource clock, Consumer<String> lines) {
        this.function = function;
        this.clock = clock;
        this.lines = lines;
    }

    /// The log of the function that Lambda runs, to standard output, which Lambda keeps.
    public static Log of(Settings settings, InstantSource clock) {
        var function = settings.find(Setting.AWS_LAMBDA_FUNCTION_NAME).orElse("local");
        return new Log(function, clock, line -> System.out.println(line));
    }

    /// Counts `amount` of `metric`, in CloudWatch's embedded metric format; nothing when it is 0.
    public void count(Metric metric, long amount) {
        if (amount == 0) {
            return;
        }
        var definition =
                Map.of(
                        "Namespace",
                        "Machimado",
                        "Dimensions",
                        List.of(List.of("Function")),
                        "Metrics",
                        List.of(Map.of("Name", metric.name(), "Unit", "Count")));
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "_aws",
                Map.of("Timestamp", clock.millis(), "CloudWatchMetrics", List.of(definition)));
        line.put("Function", function);
        line.put(metric.name(), amount);
        write(line);
    }

    /// Counts one of `metric` for the event with this id.
    public void count(Metric metric, String eventId) {
        count(metric, 1);
        note(metric.name(), eventId);
    }

    /// Notes that `code` happened to the event with this id.
    public void note(String code, String eventId) {
        var line = line(code);
        line.put("event", safe(eventId));
        write(line);
    }

    /// Counts and notes a fault: which exceptions, and where, without what they say.
    public void fault(String code, Throwable fault) {
        count(Metric.FAULT, 1);
        var line = line(code);
        line.put("exceptions", causes(fault));
        line.put(
                "at",
                Arrays.stream(fault.getStackTrace())
                        .limit(FRAMES)
                        .map(StackTraceElement::toString)
                        .toList());
        write(line);
    }

    private Map<String, Object> line(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code is in capitals");
        }
        var line = new LinkedHashMap<String, Object>();
        line.put("time", clock.instant().toString());
        line.put("function", function);
        line.put("code", code);
        return line;
    }

    private static String safe(String id) {
        return ID.matcher(id).matches() && !SOMEBODY.matcher(id).find() ? id : "hidden";
    }

    private static List<String> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(5)
                .map(cause -> cause.getClass().getName())
                .toList();
    }

    private void write(Map<String, Object> line) {
        try {
            lines.accept(JSON.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of numbers and words is JSON", e);
        }
    }
}
