package jp.machimado.local.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/// Something that happened between a user, LINE and the service.
///
/// @param number grows by one with each entry
/// @param user LINE's id of the user; empty when none is meant
/// @param json the event, the messages or the error, as they went over the wire
public record Entry(long number, Instant at, String user, Kind kind, JsonNode json) {

    /// Kinds of entries.
    public enum Kind {
        /// The user did something: `{"event":…,"shown":"what the user's own bubble says"}`.
        EVENT,
        /// A webhook was delivered: `{"webhookEventId","isRedelivery","status","ms"}`.
        DELIVERED,
        /// A reply was accepted: LINE's request.
        REPLY,
        /// A push message was accepted: LINE's request.
        PUSH,
        /// The service asked for the loading animation.
        LOADING,
        /// A call was refused or failed: `{"path","status","request","response"}`.
        REFUSED
    }
}
