package jp.machimado.words;

import java.util.Locale;

/// Every sentence of the service's own. The key in the files is the name in lower case with hyphens.
public enum Phrase {
    UNCONFIRMED;

    /// The key in `phrases_<code>.properties`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
