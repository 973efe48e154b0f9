package jp.machimado.testing.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.machimado.booking.ledger.Feeds;
import jp.machimado.booking.ledger.PersonId;
import org.junit.jupiter.api.Test;

/// What every [Feeds] promises.
public abstract class FeedsContract {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final PersonId HANAKO = new PersonId("hanako-0001");
    private static final PersonId TARO = new PersonId("taro-000001");

    /// An empty store.
    protected abstract Feeds empty();

    @Test
    void onlyTheLastGenerationOfAPersonIsValid() {
        var feeds = empty();
        assertEquals(Optional.empty(), feeds.of(HANAKO, NOW));
        feeds.keep(HANAKO, "first", NOW);
        feeds.keep(HANAKO, "second", NOW);
        assertEquals(Optional.of("second"), feeds.of(HANAKO, NOW));
        assertEquals(Optional.empty(), feeds.of(TARO, NOW));
    }

    @Test
    void whatWasTakenBackIsGone() {
        var feeds = empty();
        feeds.keep(HANAKO, "first", NOW);
        feeds.forget(HANAKO);
        feeds.forget(HANAKO);
        assertEquals(Optional.empty(), feeds.of(HANAKO, NOW));
    }

    @Test
    void anAddressEndsAfter400Days() {
        var feeds = empty();
        feeds.keep(HANAKO, "first", NOW);
        var end = NOW.plus(Duration.ofDays(400));
        assertEquals(Optional.of("first"), feeds.of(HANAKO, end.minusSeconds(1)));
        assertEquals(Optional.empty(), feeds.of(HANAKO, end));
    }
}
