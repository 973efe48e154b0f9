package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/// What LINE finds wrong in a request's body.
///
/// @param property where, such as `messages[0].text`, or `/body/contents/0` inside a Flex Message
record Violation(String property, String message) {

    static ArrayNode json(List<Violation> violations) {
        var details = JsonNodeFactory.instance.arrayNode();
        for (var violation : violations) {
            details.addObject()
                    .put("message", violation.message())
                    .put("property", violation.property());
        }
        return details;
    }

    /// Notes `property` unless it is a text of `least` to `most` UTF-16 units.
    static void length(
            List<Violation> found, String property, JsonNode value, int least, int most) {
        if (value.isMissingNode() && least == 0) {
            return;
        }
        if (!value.isTextual() || value.asText().length() < least) {
            found.add(new Violation(property, "May not be empty"));
        } else if (value.asText().length() > most) {
            found.add(new Violation(property, "Length must be between " + least + " and " + most));
        }
    }
}
