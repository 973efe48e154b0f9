package jp.machimado.architecture.unmarked;

/// Breaks a rule of the architecture, to show that it fires: packages are null-marked.
public final class PlantedUnmarked {
    private PlantedUnmarked() {}

    static String nothing() {
        return "";
    }
}
