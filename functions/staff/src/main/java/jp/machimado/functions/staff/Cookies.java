package jp.machimado.functions.staff;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.machimado.booking.staff.SignInAttempts;
import jp.machimado.booking.staff.StaffSessions;

/// The names and values of our cookies. Over HTTPS they are `__Host-` cookies (RFC 6265bis), which
/// no other host can set; plain HTTP, on a developer's machine alone, cannot have these.
final class Cookies {

    private static final int BYTES = 32;

    private final boolean secure;
    private final RandomGenerator random;

    /// @param base of our pages
    /// @param random a `SecureRandom`, or a seeded one in tests
    Cookies(String base, RandomGenerator random) {
        this.secure = base.startsWith("https:");
        this.random = random;
    }

    /// 256 random bits.
    String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The session that `visit` carries.
    Optional<String> session(Visit visit) {
        return visit.cookie(name("s"));
    }

    /// The attempt to sign in that `visit` carries.
    Optional<String> attempt(Visit visit) {
        return visit.cookie(name("l"));
    }

    String setSession(String secret) {
        return set(name("s"), secret, StaffSessions.LONGEST);
    }

    String setAttempt(String secret) {
        return set(name("l"), secret, SignInAttempts.LONGEST);
    }

    String dropSession() {
        return set(name("s"), "", Duration.ZERO);
    }

    String dropAttempt() {
        return set(name("l"), "", Duration.ZERO);
    }

    private String name(String name) {
        return (secure ? "__Host-" : "") + name;
    }

    private String set(String name, String value, Duration age) {
        return name
                + "="
                + value
                + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
                + age.toSeconds()
                + (secure ? "; Secure" : "");
    }
}
