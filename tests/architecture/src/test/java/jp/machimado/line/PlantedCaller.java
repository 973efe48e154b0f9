package jp.machimado.line;

import jp.machimado.functions.guide.GuideFunction;

/// Breaks a rule of the architecture, to show that it fires: adapters do not know functions.
public final class PlantedCaller {
    private PlantedCaller() {}

    static Object call() {
        return new GuideFunction();
    }
}
