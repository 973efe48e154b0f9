package jp.machimado.town;

import java.time.LocalTime;

/// When the town hall is open on a working day: from `opens` until just before `closes`.
public record OpeningHours(LocalTime opens, LocalTime closes) {

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException(
                    "opens " + opens + " is not before closes " + closes);
        }
    }

    /// Whether `time` lies within.
    public boolean covers(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /// As people read it: `08:30–17:15`.
    public String text() {
        return opens + "–" + closes;
    }

    /// Reads `08:30-17:15`.
    public static OpeningHours parse(String text) {
        var parts = text.split("-", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("write the hours as 08:30-17:15, not " + text);
        }
        return new OpeningHours(
                LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[1].strip()));
    }
}
