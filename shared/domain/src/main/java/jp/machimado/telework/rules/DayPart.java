package jp.machimado.telework.rules;

import java.util.List;

/// How much of a day is teleworked.
public enum DayPart {
    DAY,
    MORNING,
    AFTERNOON;

    /// The halves it takes, in order.
    public List<Half> halves() {
        return switch (this) {
            case DAY -> List.of(Half.MORNING, Half.AFTERNOON);
            case MORNING -> List.of(Half.MORNING);
            case AFTERNOON -> List.of(Half.AFTERNOON);
        };
    }
}
