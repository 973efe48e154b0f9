package jp.machimado.guide.safety;

import java.util.List;
import jp.machimado.guide.Danger;
import jp.machimado.words.Language;

/// Pieces of text that together show a danger, from `safety-words.tsv`.
///
/// @param all pieces of which each must occur, lower-case and in NFKC
public record DangerWords(Danger danger, Language language, List<String> all) {

    public DangerWords {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no words for " + danger);
        }
    }
}
