package jp.machimado.functions.booking.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The addresses below `/api/v1`, as `openapi.json` documents them.
public enum Route {
    OPENAPI("/openapi.json"),
    SITES("/sites"),
    SITE("/sites/{site}"),
    SITE_VACANCY("/sites/{site}/vacancy"),
    SPACES("/spaces"),
    SPACE("/spaces/{space}"),
    SPACE_VACANCY("/spaces/{space}/vacancy");

    private final String template;

    Route(String template) {
        this.template = template;
    }

    /// The path with its variables in braces.
    public String template() {
        return template;
    }

    /// The route of `path`, the parts below `/api/v1`.
    static Optional<Route> of(List<String> path) {
        return Arrays.stream(values()).filter(route -> route.matches(path)).findFirst();
    }

    private boolean matches(List<String> path) {
        var parts = List.of(template.substring(1).split("/"));
        if (parts.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).startsWith("{") && !parts.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
