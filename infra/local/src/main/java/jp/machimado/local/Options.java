package jp.machimado.local;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// How the service is started.
///
/// @param port 0 for any free one
/// @param data the folder that holds what must survive a restart
/// @param reset whether the data of earlier runs is deleted first
/// @param beginning the instant at which the clock starts; empty for now
/// @param environment of the process
public record Options(
        int port,
        Path data,
        boolean reset,
        Optional<Instant> beginning,
        Map<String, String> environment) {

    private static final int PORT = 8080;
    private static final int LAST_PORT = 65_535;
    private static final Path DATA = Path.of(".machimado");

    public Options {
        environment = Map.copyOf(environment);
    }

    /// Reads `--port 8080 --data DIR --reset`, and `PORT` and `MACHIMADO_NOW` of the environment.
    ///
    /// @throws CannotStart when something is not understood
    public static Options of(List<String> arguments, Map<String, String> environment) {
        var port = Optional.ofNullable(environment.get("PORT")).map(Options::port).orElse(PORT);
        var data = DATA;
        var reset = false;
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var name = left.remove();
            switch (name) {
                case "--port" -> port = port(value(name, left));
                case "--data" -> data = Path.of(value(name, left));
                case "--reset" -> reset = true;
                default -> throw notUnderstood(name);
            }
        }
        return new Options(port, data, reset, beginning(environment), environment);
    }

    /// The folder of the town pack: `TOWN_PACK`, or Shimosuwa's.
    public Path townPack() {
        return Path.of(environment.getOrDefault("TOWN_PACK", "shared/town/shimosuwa"));
    }

    private static String value(String name, Queue<String> left) {
        return Optional.ofNullable(left.poll())
                .orElseThrow(() ->
                        new CannotStart(name + " の後に値を書いてください", "write a value after " + name));
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new CannotStart(
                "ポート「" + text + "」は使えません。0から65535の数を書いてください",
                "\"" + text + "\" is not a port: write a number from 0 to 65535");
    }

    private static Optional<Instant> beginning(Map<String, String> environment) {
        var text = environment.getOrDefault("MACHIMADO_NOW", "").strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            throw new CannotStart(
                    "MACHIMADO_NOW「" + text + "」が読めません。2026-07-01T00:00:00Z のように書いてください",
                    "MACHIMADO_NOW must be an instant such as 2026-07-01T00:00:00Z");
        }
    }

    private static CannotStart notUnderstood(String argument) {
        return new CannotStart(
                "「" + argument + "」は分かりません。使い方: [--port 8080] [--data DIR] [--reset]",
                "\"" + argument + "\" is unknown; usage: [--port 8080] [--data DIR] [--reset]");
    }
}
