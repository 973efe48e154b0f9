package jp.machimado.lucene;

/// One word of a Japanese text.
///
/// @param surface as written
/// @param base the dictionary form
/// @param reading in katakana, or as written when the dictionary has none
/// @param isContent whether it carries meaning by itself (no particle, auxiliary verb or sign)
record Morpheme(String surface, String base, String reading, boolean isContent) {}
