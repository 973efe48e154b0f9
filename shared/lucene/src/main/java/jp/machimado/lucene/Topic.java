package jp.machimado.lucene;

import java.util.List;

/// Texts on one matter, official and everyday ones, which tell what everyday words mean.
public record Topic(List<String> texts) {}
