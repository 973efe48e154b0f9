package jp.machimado.conversation;

import jp.machimado.words.Language;

/// What goes out in answer to the event `eventId`.
public record Outgoing(String eventId, Speech speech, Language language) {}
