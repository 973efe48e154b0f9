package jp.machimado.line;

import java.time.InstantSource;

/// Breaks a rule of the architecture, to show that it fires: only wiring takes the clock.
public final class PlantedSystemClock {
    private PlantedSystemClock() {}

    static InstantSource clock() {
        return InstantSource.system();
    }
}
