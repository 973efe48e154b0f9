package jp.machimado.functions.guide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import jp.machimado.guide.Procedure;

/// Since when the facts on a page of several procedures hold.
final class Confirmed {

    private Confirmed() {}

    /// The day on which the one among `procedures` was checked that was checked longest ago.
    static Optional<LocalDate> earliest(Collection<Procedure> procedures) {
        return procedures.stream().map(Procedure::confirmed).min(Comparator.naturalOrder());
    }
}
