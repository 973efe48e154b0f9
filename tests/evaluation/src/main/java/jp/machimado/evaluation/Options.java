package jp.machimado.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Command line options of the form `--name value`.
final class Options {

    private final Map<String, String> values = new HashMap<>();

    private Options() {}

    static Options of(String[] args, String... known) {
        var options = new Options();
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (!List.of(known).contains(args[i])) {
                throw new IllegalArgumentException(
                        "unknown option " + args[i] + "; known: " + Arrays.toString(known));
            }
            options.values.put(args[i], args[i + 1]);
        }
        return options;
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("give " + name));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
