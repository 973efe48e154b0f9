package jp.machimado.guide;

import java.util.List;
import jp.machimado.words.Language;

/// Finds what a question is about. Knows only the pack it was built from; no network, no model
/// call.
public interface Index {
    /// What `text` may be about, best first, at most `most` targets. Language is that of the
    /// question's wording. Behind them stand the kinds as a whole ([Target.OfKind]), if it knows
    /// them.
    List<Hit> search(String text, Language language, int most);
}
