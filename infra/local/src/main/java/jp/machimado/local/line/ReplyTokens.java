package jp.machimado.local.line;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which reply tokens may still be used: each once, within a minute of its webhook's delivery. A
/// redelivery gives it another minute, unless it was used or its event is twenty minutes old.
final class ReplyTokens {

    private static final Duration USABLE = Duration.ofMinutes(1);
    private static final Duration AT_MOST = Duration.ofMinutes(20);

    private record Token(String user, Instant eventAt, Instant usableUntil, boolean used) {}

    private final Map<String, Token> tokens = new HashMap<>();

    /// Notes that a webhook with `token` is delivered at `now`.
    synchronized void delivered(String token, String user, Instant eventAt, Instant now) {
        var end = eventAt.plus(AT_MOST);
        var minute = now.plus(USABLE);
        var until = minute.isBefore(end) ? minute : end;
        tokens.merge(
                token,
                new Token(user, eventAt, until, false),
                (old, fresh) -> new Token(user, old.eventAt(), until, old.used()));
    }

    /// The user whose event `token` belongs to, and the token is spent; empty when it may not be
    /// used.
    synchronized Optional<String> use(String token, Instant now) {
        var known = tokens.get(token);
        if (known == null || known.used() || !now.isBefore(known.usableUntil())) {
            return Optional.empty();
        }
        spent(token);
        return Optional.of(known.user());
    }

    /// Notes that `token` has been used.
    synchronized void spent(String token) {
        tokens.computeIfPresent(
                token, (_, old) -> new Token(old.user(), old.eventAt(), old.usableUntil(), true));
    }
}
