package jp.machimado.guide;

import java.time.Instant;
import jp.machimado.words.Language;

/// A question as somebody wrote it.
///
/// @param language in which to answer
/// @param asOf when it was asked
public record Question(String text, Language language, Instant asOf) {}
