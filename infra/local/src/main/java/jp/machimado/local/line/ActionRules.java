package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/// What LINE demands of an action: of a quick reply, a button or the rich menu.
final class ActionRules {

    private static final int LABEL = 20;
    private static final int POSTBACK = 300;
    private static final int URI = 1000;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?|line|tel|mailto):\\S+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[tT]\\d{2}:\\d{2}");

    private final List<Violation> found;
    private final Place place;
    private final String separator;

    /// Where an action stands, and what separates the names of a property's path there.
    enum Place {
        QUICK_REPLY("."),
        FLEX("/"),
        RICH_MENU(".");

        private final String separator;

        Place(String separator) {
            this.separator = separator;
        }
    }

    ActionRules(List<Violation> found, Place place) {
        this.found = found;
        this.place = place;
        this.separator = place.separator;
    }

    /// Checks `action`.
    ///
    /// @param labelled whether the label is required
    void check(String at, JsonNode action, boolean labelled) {
        if (!action.isObject()) {
            found.add(new Violation(at, "May not be empty"));
            return;
        }
        text(at, action, "label", labelled ? 1 : 0, LABEL);
        switch (action.path("type").asText()) {
            case "postback" -> postback(at, action);
            case "message" -> text(at, action, "text", 1, POSTBACK);
            case "uri" -> uri(at, action);
            case "datetimepicker" -> picker(at, action);
            case "clipboard" -> text(at, action, "clipboardText", 1, URI);
            case "camera", "cameraRoll", "location" -> {
                if (place != Place.QUICK_REPLY) {
                    found.add(new Violation(at, "only allowed in a quick reply"));
                }
            }
            default -> found.add(new Violation(at + separator + "type", "invalid property"));
        }
    }

    private void postback(String at, JsonNode action) {
        text(at, action, "data", 1, POSTBACK);
        text(at, action, "displayText", 0, POSTBACK);
        text(at, action, "text", 0, POSTBACK);
        if (action.has("displayText") && action.has("text")) {
            found.add(new Violation(at, "displayText and text cannot be used together"));
        }
    }

    private void uri(String at, JsonNode action) {
        text(at, action, "uri", 1, URI);
        if (!ADDRESS.matcher(action.path("uri").asText()).matches()) {
            found.add(new Violation(at + separator + "uri", "invalid uri scheme"));
        }
    }

    private void picker(String at, JsonNode action) {
        text(at, action, "data", 1, POSTBACK);
        var form =
                switch (action.path("mode").asText()) {
                    case "date" -> DATE;
                    case "time" -> TIME;
                    case "datetime" -> DATE_TIME;
                    default -> {
                        found.add(new Violation(at + separator + "mode", "invalid property"));
                        yield Pattern.compile(".*");
                    }
                };
        for (var name : List.of("initial", "max", "min")) {
            if (action.has(name) && !form.matcher(action.path(name).asText()).matches()) {
                found.add(new Violation(at + separator + name, "invalid date format"));
            }
        }
    }

    private void text(String at, JsonNode action, String name, int least, int most) {
        Violation.length(found, at + separator + name, action.path(name), least, most);
    }
}
