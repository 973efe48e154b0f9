package jp.machimado.conversation.booking;

import java.util.Arrays;
import java.util.Optional;
import jp.machimado.booking.space.SpaceKind;

/// What somebody wants to book, as people call it.
public enum What {
    DESK,
    ROOM,
    /// Nights, with or without a desk for the days (ワーケーション).
    STAY;

    /// Whether a space of `kind` is meant.
    public boolean means(SpaceKind kind) {
        return of(kind).equals(Optional.of(this));
    }

    /// What a space of `kind` is called; empty for what the chat does not book alone.
    static Optional<What> of(SpaceKind kind) {
        return switch (kind) {
            case DESK, POOL -> Optional.of(DESK);
            case ROOM -> Optional.of(ROOM);
            case LODGING -> Optional.of(STAY);
            case PROGRAMME, EQUIPMENT -> Optional.empty();
        };
    }

    /// The constant called `name`.
    static Optional<What> named(String name) {
        return Arrays.stream(values()).filter(what -> what.name().equals(name)).findFirst();
    }
}
