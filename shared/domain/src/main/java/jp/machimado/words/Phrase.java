package jp.machimado.words;

import java.util.Locale;

/// A sentence of the service's own. Each enum of phrases has its files,
/// `<area>_<language>.properties`.
public interface Phrase {

    /// The constant's name.
    String name();

    /// The files in which the phrase stands, such as `card`.
    String area();

    /// The key in those files: the name in lower case with hyphens.
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
