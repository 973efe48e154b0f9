package jp.machimado.words;

import jp.machimado.guide.Procedure;

/// Breaks a rule of the architecture, to show that it fires: words know no capability.
public final class PlantedGuide {
    private PlantedGuide() {}

    static String id(Procedure procedure) {
        return procedure.id();
    }
}
