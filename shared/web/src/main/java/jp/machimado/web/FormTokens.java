package jp.machimado.web;

import java.util.function.Supplier;
import jp.machimado.seal.Seal;

/// Tokens by which a form shows that we gave it to this session (CSRF): a keyed hash of both.
public final class FormTokens {

    private final Supplier<String> key;

    /// @param key a secret of at least 16 characters, asked for with each token
    public FormTokens(Supplier<String> key) {
        this.key = key;
    }

    /// The token of the form that is posted to `path` in `session`.
    public String of(String session, String path) {
        return Seal.under(key.get()).over(session + "\n" + path);
    }

    /// Whether `token` is that of `path` in `session`.
    public boolean isOf(String session, String path, String token) {
        return Seal.isSame(of(session, path), token);
    }
}
