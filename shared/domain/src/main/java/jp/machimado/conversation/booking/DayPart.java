package jp.machimado.conversation.booking;

import java.util.Arrays;
import java.util.Optional;

/// Parts of a day, to choose among many times.
public enum DayPart {
    /// Until noon.
    MORNING(0, 48),
    /// Until 17:00.
    AFTERNOON(48, 68),
    EVENING(68, 96);

    private final int from;
    private final int to;

    DayPart(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /// Whether the quarter `start` lies in it.
    public boolean holds(int start) {
        return from <= start && start < to;
    }

    static Optional<DayPart> of(String name) {
        return Arrays.stream(values()).filter(part -> part.name().equals(name)).findFirst();
    }
}
