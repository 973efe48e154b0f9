package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.ledger.PersonId;
import jp.machimado.booking.ledger.Sessions;
import org.junit.jupiter.api.Test;

/// What every [Sessions] promises.
public abstract class SessionsContract {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final PersonId HANAKO = new PersonId("hanako-0001");
    private static final String SECRET = "s".repeat(43);

    /// An empty store.
    protected abstract Sessions empty();

    @Test
    void aSessionIsItsPersonsUntilItIsClosed() {
        var sessions = empty();
        assertEquals(Optional.empty(), sessions.of(SECRET, NOW));
        sessions.open(SECRET, HANAKO, NOW);
        assertEquals(Optional.of(HANAKO), sessions.of(SECRET, NOW));
        assertEquals(Optional.empty(), sessions.of(SECRET + "x", NOW));
        sessions.close(SECRET);
        sessions.close(SECRET);
        assertEquals(Optional.empty(), sessions.of(SECRET, NOW));
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        var sessions = empty();
        sessions.open(SECRET, HANAKO, NOW);
        assertEquals(Optional.empty(), sessions.of(SECRET, NOW.plus(Sessions.IDLE)));
    }

    @Test
    void evenASessionInUseEnds() {
        var sessions = empty();
        sessions.open(SECRET, HANAKO, NOW);
        for (var used = NOW; used.isBefore(NOW.plus(Sessions.LONGEST)); ) {
            assertEquals(Optional.of(HANAKO), sessions.of(SECRET, used));
            used = used.plus(Duration.ofHours(1));
        }
        assertEquals(Optional.empty(), sessions.of(SECRET, NOW.plus(Sessions.LONGEST)));
    }
}
