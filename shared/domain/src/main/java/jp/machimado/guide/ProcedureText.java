package jp.machimado.guide;

import java.util.List;

/// What is said of one procedure in one language.
///
/// @param title what people call it, at most 60 characters
/// @param answer one sentence
/// @param bring what to bring, item by item
/// @param source law and articles
/// @param reviewed whether a speaker has reviewed this translation; Japanese is the original
public record ProcedureText(
        String title,
        String answer,
        String who,
        String deadline,
        List<String> bring,
        String fee,
        String online,
        String jurisdiction,
        String nextStep,
        String source,
        boolean reviewed) {

    public ProcedureText {
        bring = List.copyOf(bring);
    }
}
