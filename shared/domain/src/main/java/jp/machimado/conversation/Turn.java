package jp.machimado.conversation;

import jp.machimado.words.Language;

/// What to say to one event, in which language, and what to write afterwards.
public record Turn(Speech speech, Language language, Aftermath aftermath) {}
