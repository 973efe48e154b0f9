package jp.machimado.testing.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.machimado.booking.ledger.Feeds;
import jp.machimado.booking.ledger.PersonId;

/// Feeds in this process's memory.
public final class InMemoryFeeds implements Feeds {

    private static final Duration KEPT = Duration.ofDays(400);

    private final Map<PersonId, Kept> feeds = new ConcurrentHashMap<>();

    private record Kept(String generation, Instant until) {}

    @Override
    public Optional<String> of(PersonId person, Instant now) {
        return Optional.ofNullable(feeds.get(person))
                .filter(kept -> now.isBefore(kept.until()))
                .map(Kept::generation);
    }

    @Override
    public void keep(PersonId person, String generation, Instant now) {
        feeds.put(person, new Kept(generation, now.plus(KEPT)));
    }

    @Override
    public void forget(PersonId person) {
        feeds.remove(person);
    }
}
