package jp.machimado.guide;

import com.fasterxml.jackson.databind.ObjectMapper;

/// Breaks a rule of the architecture, to show that it fires: the domain knows only Java.
public final class PlantedForeigner {
    private PlantedForeigner() {}

    static String json(ObjectMapper mapper) {
        return mapper.toString();
    }
}
