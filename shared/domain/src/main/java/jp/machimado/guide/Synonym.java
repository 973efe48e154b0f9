package jp.machimado.guide;

/// An everyday word and the word that our texts use for it, both Japanese.
public record Synonym(String word, String sameAs) {}
