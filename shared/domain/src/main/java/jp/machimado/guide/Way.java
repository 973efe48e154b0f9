package jp.machimado.guide;

import jp.machimado.words.Language;

/// One way in which people ask for something, from the pack's `ways.*.tsv`.
public record Way(Target target, Language language, String text) {}
