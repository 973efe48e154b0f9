package jp.machimado.telework.rules;

import java.util.Arrays;
import java.util.List;

/// The three kinds of telework that the plan names (計画 オ ※1).
public enum WorkKind {
    /// At home (在宅勤務), or where the rules let somebody stay instead.
    HOME,
    /// At an office away from one's own (サテライトオフィス勤務).
    SATELLITE,
    /// On the way (モバイルワーク).
    MOBILE;

    /// Where it may be done.
    public List<WorkPlace> places() {
        return Arrays.stream(WorkPlace.values()).filter(place -> place.kind() == this).toList();
    }
}
