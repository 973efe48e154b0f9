package jp.machimado.line;

import java.time.Instant;

/// Breaks a rule of the architecture, to show that it fires: time is handed in.
public final class PlantedClock {
    private PlantedClock() {}

    static Instant time() {
        return Instant.now();
    }
}
