package jp.machimado.line;

/// Breaks a rule of the architecture, to show that it fires: only main classes print.
public final class PlantedPrinter {
    private PlantedPrinter() {}

    static void print() {
        System.out.println("printed");
    }
}
