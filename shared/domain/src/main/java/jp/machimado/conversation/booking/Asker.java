package jp.machimado.conversation.booking;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.words.Language;

/// Who asks, in which language, by which event, and when.
///
/// @param userId LINE's id; empty when LINE does not tell
/// @param eventId the same when the event is delivered again
public record Asker(Optional<String> userId, String eventId, Language language, Instant now) {}
