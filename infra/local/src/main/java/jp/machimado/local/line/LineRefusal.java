package jp.machimado.local.line;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/// An error in LINE's words.
///
/// @param details the single faults of the body; mostly none
record LineRefusal(int status, String message, List<Violation> details) {

    static final LineRefusal UNAUTHORIZED =
            new LineRefusal(
                    401,
                    "Authentication failed. Confirm that the access token in the authorization"
                            + " header is valid.");
    static final LineRefusal INVALID_REPLY_TOKEN = new LineRefusal(400, "Invalid reply token");
    static final LineRefusal RATE_LIMIT =
            new LineRefusal(429, "The API rate limit has been exceeded. Try again later.");
    static final LineRefusal MONTHLY_LIMIT =
            new LineRefusal(429, "You have reached your monthly limit.");
    static final LineRefusal SERVER_ERROR = new LineRefusal(500, "Internal server error");
    static final LineRefusal NOT_FOUND = new LineRefusal(404, "Not found");

    LineRefusal {
        details = List.copyOf(details);
    }

    LineRefusal(int status, String message) {
        this(status, message, List.of());
    }

    static LineRefusal of(Violation violation) {
        return of(List.of(violation));
    }

    static LineRefusal of(List<Violation> violations) {
        var message = "The request body has " + violations.size() + " error(s)";
        return new LineRefusal(400, message, violations);
    }

    static LineRefusal ofFlex(int index, List<Violation> violations) {
        var message = "A message (messages[" + index + "]) in the request body is invalid";
        return new LineRefusal(400, message, violations);
    }

    String json() {
        var body = JsonNodeFactory.instance.objectNode().put("message", message);
        if (!details.isEmpty()) {
            body.set("details", Violation.json(details));
        }
        return body.toString();
    }
}
