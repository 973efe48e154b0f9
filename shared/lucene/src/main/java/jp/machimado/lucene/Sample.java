package jp.machimado.lucene;

import jp.machimado.guide.Target;

/// A text that leads to `target`.
record Sample(Target target, String text) {}
