package jp.machimado.telework.ledger;

import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;

/// One step of an application, kept for good.
///
/// @param by whoever took it
/// @param name of theirs as they were signed in
/// @param to what the application became
/// @param why in their words; empty when none was needed
public record Decision(
        Instant at, PersonId by, String name, TeleworkState to, Optional<String> why) {}
