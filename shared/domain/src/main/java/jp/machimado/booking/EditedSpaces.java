package jp.machimado.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import jp.machimado.booking.ledger.SpaceEdits;
import jp.machimado.booking.space.Spaces;

/// The spaces of the town pack with what staff changed of them. What was changed elsewhere is seen
/// within a minute; nothing is asked for before the first use.
public final class EditedSpaces implements Supplier<Spaces> {

    private static final Duration LASTS = Duration.ofMinutes(1);

    private final Spaces pack;
    private final SpaceEdits edits;
    private final InstantSource clock;
    private final AtomicReference<Optional<Seen>> seen = new AtomicReference<>(Optional.empty());

    /// @param pack as the town pack has them
    public EditedSpaces(Spaces pack, SpaceEdits edits, InstantSource clock) {
        this.pack = pack;
        this.edits = edits;
        this.clock = clock;
    }

    private record Seen(Spaces spaces, Instant until) {}

    @Override
    public Spaces get() {
        var now = clock.instant();
        return seen.get()
                .filter(last -> now.isBefore(last.until()))
                .map(Seen::spaces)
                .orElseGet(this::fresh);
    }

    /// As they are at this moment.
    public Spaces fresh() {
        var spaces = pack.with(edits.all().edits());
        seen.set(Optional.of(new Seen(spaces, clock.instant().plus(LASTS))));
        return spaces;
    }

    /// As the town pack has them.
    Spaces pack() {
        return pack;
    }

    /// What staff changed.
    SpaceEdits edits() {
        return edits;
    }
}
