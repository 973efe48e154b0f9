package jp.machimado.functions.booking;

import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import jp.machimado.seal.Seal;
import jp.machimado.web.WebResponse;

/// Knows the browser by its cookie, and takes only forms that we gave to this browser.
final class Doorkeeper {

    private static final int BYTES = 32;

    private final Supplier<String> key;
    private final Supplier<RandomGenerator> random;
    private final String base;

    /// @param key of forms
    /// @param base of the web pages: forms come from there, and only with https is the cookie bound
    ///   to this host by its name
    Doorkeeper(Supplier<String> key, Supplier<RandomGenerator> random, String base) {
        this.key = key;
        this.random = random;
        this.base = base;
    }

    /// The cookie's value, if the browser has one.
    Optional<String> secret(Visit visit) {
        return visit.cookie(cookieName());
    }

    /// A value that nobody can guess.
    String fresh() {
        var bytes = new byte[BYTES];
        random.get().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// `response` that gives the browser `secret`.
    WebResponse give(WebResponse response, String secret) {
        var rules = "; Path=/; HttpOnly; SameSite=Lax" + (isSecure() ? "; Secure" : "");
        return response.with("set-cookie", cookieName() + "=" + secret + rules);
    }

    /// What the form called `form` carries for the browser with `secret`.
    String token(String secret, String form) {
        return Seal.under(key.get()).over("form\n" + secret + "\n" + form);
    }

    /// Whether `visit` posts the form called `form` that we gave to this browser.
    boolean admits(Visit visit, String form) {
        var sent = visit.body().first("token").orElse("");
        return visit.origin().filter(base::equals).isPresent()
                && secret(visit)
                        .filter(secret -> Seal.isSame(token(secret, form), sent))
                        .isPresent();
    }

    private String cookieName() {
        return isSecure() ? "__Host-s" : "s";
    }

    private boolean isSecure() {
        return base.startsWith("https://");
    }
}
