package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What LINE demands of the messages of one call.
///
/// Text, Flex, sticker and image messages are known; the service sends no others, so others are
/// refused.
final class MessageRules {

    private static final int MOST_MESSAGES = 5;
    private static final int TEXT = 5_000;
    private static final int ALT_TEXT = 400;
    private static final int QUICK_REPLIES = 13;
    private static final int URL = 2_000;

    private MessageRules() {}

    /// LINE's refusal of `messages`; nothing when they are fine.
    static List<LineRefusal> refusals(JsonNode messages) {
        if (!messages.isArray() || messages.isEmpty()) {
            return List.of(LineRefusal.of(new Violation("messages", "May not be empty")));
        }
        if (messages.size() > MOST_MESSAGES) {
            return List.of(
                    LineRefusal.of(new Violation("messages", "Size must be between 1 and 5")));
        }
        var found = new ArrayList<Violation>();
        var refusals = new ArrayList<LineRefusal>();
        for (var index = 0; index < messages.size(); index++) {
            var message = messages.get(index);
            check("messages[" + index + "]", message, found);
            var flex = flex(message);
            if (!flex.isEmpty()) {
                refusals.add(LineRefusal.ofFlex(index, flex));
            }
        }
        if (!found.isEmpty()) {
            refusals.addFirst(LineRefusal.of(found));
        }
        return refusals;
    }

    private static void check(String at, JsonNode message, List<Violation> found) {
        switch (message.path("type").asText()) {
            case "text" -> text(found, at, message, "text", TEXT);
            case "flex" -> text(found, at, message, "altText", ALT_TEXT);
            case "sticker" -> {
                text(found, at, message, "packageId", URL);
                text(found, at, message, "stickerId", URL);
            }
            case "image" -> {
                text(found, at, message, "originalContentUrl", URL);
                text(found, at, message, "previewImageUrl", URL);
            }
            default ->
                    found.add(
                            new Violation(
                                    at + ".type",
                                    "Must be one of the following values: [text, flex, sticker,"
                                            + " image]"));
        }
        if (message.has("quickReply")) {
            quickReply(at + ".quickReply.items", message.path("quickReply").path("items"), found);
        }
    }

    private static List<Violation> flex(JsonNode message) {
        return message.path("type").asText().equals("flex")
                ? FlexRules.violations(message.path("contents"))
                : List.of();
    }

    private static void quickReply(String at, JsonNode items, List<Violation> found) {
        if (items.isEmpty() || items.size() > QUICK_REPLIES) {
            found.add(new Violation(at, "Size must be between 1 and 13"));
        }
        var actions = new ActionRules(found, ActionRules.Place.QUICK_REPLY);
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var here = at + "[" + index + "]";
            if (!item.path("type").asText().equals("action")) {
                found.add(new Violation(here + ".type", "Must be one of: [action]"));
            }
            actions.check(here + ".action", item.path("action"), true);
        }
    }

    private static void text(
            List<Violation> found, String at, JsonNode message, String name, int most) {
        Violation.length(found, at + "." + name, message.path(name), 1, most);
    }
}
