package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What LINE demands of a Flex Message's contents: its size, known components, required and known
/// properties, and where a component may stand.
final class FlexRules {

    private static final int BUBBLE_BYTES = 30 * 1024;
    private static final int CAROUSEL_BYTES = 50 * 1024;
    private static final int MOST_BUBBLES = 12;

    private final List<Violation> found = new ArrayList<>();

    private FlexRules() {}

    /// What is wrong in `contents`, each with a path such as `/body/contents/0/text`.
    static List<Violation> violations(JsonNode contents) {
        var rules = new FlexRules();
        switch (contents.path("type").asText()) {
            case "bubble" -> rules.bubble("", contents);
            case "carousel" -> rules.carousel(contents);
            default -> rules.wrong("/type", "must be bubble or carousel");
        }
        return rules.found;
    }

    private void carousel(JsonNode carousel) {
        var bubbles = carousel.path("contents");
        if (bubbles.isEmpty() || bubbles.size() > MOST_BUBBLES) {
            wrong("/contents", "size must be between 1 and 12");
        }
        if (bytes(carousel) > CAROUSEL_BYTES) {
            wrong("", "carousel must be less than 50 KB");
        }
        for (var index = 0; index < bubbles.size(); index++) {
            var bubble = bubbles.get(index);
            if (bubble.path("type").asText().equals("bubble")) {
                bubble("/contents/" + index, bubble);
            } else {
                wrong("/contents/" + index + "/type", "must be bubble");
            }
        }
    }

    private void bubble(String at, JsonNode bubble) {
        if (bytes(bubble) > BUBBLE_BYTES) {
            wrong(at, "bubble must be less than 30 KB");
        }
        properties(at, bubble, FlexComponent.BUBBLE);
        for (var block : List.of("header", "hero", "body", "footer")) {
            if (bubble.has(block)) {
                block(at + "/" + block, bubble.path(block), block.equals("hero"));
            }
        }
    }

    private void block(String at, JsonNode block, boolean isHero) {
        var type = block.path("type").asText();
        if (type.equals("box") || (isHero && List.of("image", "video").contains(type))) {
            component(at, block, FlexComponent.BUBBLE);
        } else {
            wrong(at + "/type", "must be specified: box");
        }
    }

    private void component(String at, JsonNode node, FlexComponent inside) {
        var component = FlexComponent.of(node.path("type").asText());
        if (component.isEmpty() || !isAllowed(component.get(), inside, node)) {
            wrong(at + "/type", "invalid property");
            return;
        }
        properties(at, node, component.get());
        var contents = node.path("contents");
        if (component.get() == FlexComponent.BOX) {
            checkBox(at, node);
        }
        for (var index = 0; index < contents.size(); index++) {
            child(at + "/contents/" + index, contents.get(index), component.get(), node);
        }
    }

    private void child(String at, JsonNode child, FlexComponent parent, JsonNode parentNode) {
        var isBaseline = parentNode.path("layout").asText().equals("baseline");
        var type = child.path("type").asText();
        if (isBaseline && !List.of("icon", "text", "filler").contains(type)) {
            wrong(at + "/type", "not allowed in a baseline box");
        } else if (type.equals("icon") && !isBaseline) {
            wrong(at + "/type", "icon is only allowed in a baseline box");
        } else {
            component(at, child, parent);
        }
    }

    private static boolean isAllowed(FlexComponent component, FlexComponent inside, JsonNode node) {
        return switch (component) {
            case BUBBLE -> false;
            case SPAN -> inside == FlexComponent.TEXT;
            case VIDEO -> inside == FlexComponent.BUBBLE;
            case BOX, BUTTON, IMAGE, ICON, TEXT, SEPARATOR, FILLER ->
                    inside != FlexComponent.TEXT && node.isObject();
        };
    }

    private void checkBox(String at, JsonNode box) {
        if (!box.path("contents").isArray()) {
            wrong(at + "/contents", "must be specified");
        }
    }

    private void properties(String at, JsonNode node, FlexComponent component) {
        for (var name : component.required()) {
            var value = node.path(name);
            if (value.isMissingNode() || (value.isTextual() && value.asText().isEmpty())) {
                wrong(at + "/" + name, "must be specified");
            }
        }
        if (component == FlexComponent.TEXT && !node.has("contents")) {
            Violation.length(found, at + "/text", node.path("text"), 1, Integer.MAX_VALUE);
        }
        for (var field : node.properties()) {
            if (!field.getKey().equals("type")) {
                property(at, component, field.getKey(), field.getValue());
            }
        }
    }

    private void property(String at, FlexComponent component, String name, JsonNode value) {
        var kind = component.kindOf(name);
        if (kind.isEmpty()) {
            wrong(at + "/" + name, "unknown field");
        } else if (kind.equals(Optional.of(FlexValue.ACTION))) {
            new ActionRules(found, ActionRules.Place.FLEX)
                    .check(at + "/" + name, value, component == FlexComponent.BUTTON);
        } else if (!kind.get().accepts(value)) {
            wrong(at + "/" + name, "invalid property");
        }
    }

    private void wrong(String at, String message) {
        found.add(new Violation(at, message));
    }

    private static int bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
